package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Optional;

/**
 * A rule about the wording of open risks. Where most statements of a register are worded so, it is a habit: one remark says so, instead of
 * one for each row.
 */
abstract class TextRule extends RegisterRule {
    private static final int HABIT = 8;
    private static final int LONGEST_QUOTE = 60;

    TextRule(Severity severity) {
        super(severity);
    }

    /** The words that offend in a statement; empty where none do. */
    abstract Optional<String> offence(String statement);

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        List<Sourced<Risk>> stated = rows.stream()
                .filter(risk -> risk.value().isOpen() && !statement(risk).isEmpty())
                .toList();
        List<Sourced<Risk>> offending = stated.stream()
                .filter(risk -> offence(statement(risk)).isPresent())
                .toList();
        boolean habit = offending.size() >= HABIT && 2 * offending.size() > stated.size();
        return offending.stream()
                .limit(habit ? 1 : offending.size())
                .map(risk -> remark(risk, habit ? offending.size() : 1, context))
                .toList();
    }

    private Remark remark(Sourced<Risk> risk, int count, Context context) {
        String more = count == 1 ? "" : " " + RiskRule.words(context).say("as-in", count - 1);
        return Remark.of(
                risk.ref(field(risk)),
                risk.value().name(),
                quote(offence(statement(risk)).orElse("")),
                more);
    }

    /** The longer of title and description, which is where the risk is stated. */
    static String statement(Sourced<Risk> risk) {
        return RiskRule.text(risk, field(risk));
    }

    static String field(Sourced<Risk> risk) {
        boolean described = RiskRule.text(risk, "description").length()
                > RiskRule.text(risk, "title").length();
        return described ? "description" : "title";
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
