package io.portolan.sheet.risk;

import io.portolan.words.Words;

/** Why a register has no total. */
final class NoTotal {
    private NoTotal() {}

    /** The reason in one sentence. */
    static String reason(Register register, Words words) {
        if (register.currencies().size() > 1) {
            return words.say("no-total.currencies", String.join(", ", register.currencies()));
        }
        if (register.risks().isEmpty()) {
            return words.say("no-total.empty");
        }
        if (register.open().isEmpty()) {
            return words.say("no-total.closed", register.risks().size());
        }
        if (register.conventions().probability() == ProbabilityScale.RATINGS) {
            return words.say("no-total.ratings");
        }
        return words.say("not-quantified");
    }
}
