package io.portolan.cli;

/** Something on the command line that must be put right first, in one sentence. */
final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageProblem(String sentence) {
        super(sentence);
    }
}
