package io.portolan.watch;

import io.portolan.intake.Digest;
import io.portolan.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The answer to one file, in two halves with one moment between them. First it is drafted out of sight, as a small copy of the workspace;
 * one rename then decides it; what is decided is carried out step by step, and each step can be taken again after the program was killed.
 */
final class Answer {
    private static final String SOURCE = "source";
    private static final String SAID = "said";

    private final Workspace workspace;
    private final Ledger ledger;
    private final Unrecorded unrecorded;

    Answer(Workspace workspace, Ledger ledger, Unrecorded unrecorded) {
        this.workspace = workspace;
        this.ledger = ledger;
        this.unrecorded = unrecorded;
    }

    /** Throws away what was not decided, and carries out what was. */
    void resume() throws IOException {
        Folders.remove(workspace.draft());
        if (Files.exists(workspace.decided())) {
            carryOut();
        }
    }

    /**
     * Drafts the answer to a file and decides it. A content that was answered before gets no second answer.
     *
     * @return what is decided
     */
    Decision decide(Path file, Analyst analyst) throws IOException {
        Folders.remove(workspace.draft());
        Path draft = Files.createDirectories(workspace.draft());
        Path copy = Files.createDirectory(draft.resolve("copy")).resolve(Folders.name(file));
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        copy.toFile().setWritable(true);
        String digest = Digest.sha256(copy).orElseThrow(() -> new IOException(file + " cannot be read"));
        Files.writeString(draft.resolve(SOURCE), digest + "\n" + Folders.name(file));
        Decision decision = ledger.has(digest) ? Decision.SAME_AS_BEFORE : drafted(copy, analyst, draft);
        Folders.remove(draft.resolve("copy"));
        Folders.force(draft);
        Files.move(draft, workspace.decided(), StandardCopyOption.ATOMIC_MOVE);
        return decision;
    }

    /** Moves the results to where people find them, takes the file away, and writes down what was said and that it was answered. */
    void carryOut() throws IOException {
        Path decided = workspace.decided();
        deliver(decided.resolve(Workspace.OUTBOX));
        deliver(decided.resolve(Workspace.REJECTED));
        file(decided.resolve(Workspace.ARCHIVE));
        List<String> source = List.of(Files.readString(decided.resolve(SOURCE)).split("\n", 2));
        Path dropped = workspace.inbox().resolve(source.get(1));
        // Whoever saved a newer version meanwhile is answered for that one too.
        if (Digest.sha256(dropped).filter(source.get(0)::equals).isPresent()) {
            Files.delete(dropped);
        }
        unrecorded.add(decided.resolve(SAID));
        ledger.add(source.get(0));
        // In one step, so that no half of what was decided is ever taken for the whole.
        Files.move(decided, workspace.draft(), StandardCopyOption.ATOMIC_MOVE);
        Folders.remove(workspace.draft());
    }

    /** Nothing that already lies there is written over. */
    private void deliver(Path results) throws IOException {
        for (Path result : Folders.filesBelow(results)) {
            Folders.move(result, workspace.root().resolve(Folders.name(results)));
        }
    }

    /** The newest version of a workbook stands for its month; the one before steps aside. */
    private void file(Path originals) throws IOException {
        for (Path original : Folders.filesBelow(originals)) {
            Path place = workspace.archive().resolve(originals.relativize(original));
            Path month = Folders.parent(place);
            if (Files.exists(place)) {
                Folders.move(place, month.resolve(Workspace.SUPERSEDED));
            }
            Folders.move(original, month);
        }
    }

    private static Decision drafted(Path copy, Analyst analyst, Path draft) throws IOException {
        Path results = Files.createDirectories(draft.resolve("results"));
        Outcome outcome = analyst.analyse(copy, results);
        for (String output : outcome.outputs().values()) {
            Folders.move(results.resolve(output), draft.resolve(Workspace.OUTBOX));
        }
        Folders.remove(results);
        Decision decision = Decision.on(outcome.report().workbooks());
        if (decision.isRejection()) {
            Path place = Folders.move(copy, draft.resolve(Workspace.REJECTED));
            Files.writeString(place.resolveSibling(Folders.name(copy) + ".txt"), decision.reason() + "\n");
        } else {
            Unrecorded.write(outcome.report(), draft.resolve(SAID));
            Folders.move(
                    copy,
                    draft.resolve(Workspace.ARCHIVE).resolve(outcome.report().period()));
        }
        return decision;
    }
}
