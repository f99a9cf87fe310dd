package io.portolan.sheet;

import io.portolan.finding.Fault;
import io.portolan.finding.Finding;
import io.portolan.words.Words;
import io.portolan.workbook.CellRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a list of rules had to say.
 *
 * @param findings in the order of the sheet
 * @param faults rules that failed; a rule that throws never stops the others
 */
public record Rules(List<Finding> findings, List<Fault> faults) {
    public Rules {
        findings = List.copyOf(findings);
        faults = List.copyOf(faults);
    }

    /** Asks every rule that the settings leave on ({@code rule.<code>} is not {@code off}) about the rows. */
    public static <R> Rules check(List<Rule<R>> rules, List<Sourced<R>> rows, Context context, Words words) {
        List<Finding> findings = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Rule<R> rule : rules) {
            if (context.settings().isOff(rule.code())) {
                continue;
            }
            try {
                findings.addAll(findings(rule, rule.check(rows, context), context, words));
            } catch (RuntimeException e) {
                faults.add(new Fault(rule.code(), context.book().name(), e));
            }
        }
        findings.sort(Comparator.comparing(Finding::cell));
        return new Rules(findings, faults);
    }

    /** One by one up to a number that a reader can go through; the last one tells how many more there are. */
    private static List<Finding> findings(Rule<?> rule, List<Remark> remarks, Context context, Words words) {
        int most = (int) context.settings().number("findings.most");
        List<Finding> findings = new ArrayList<>(remarks.stream()
                .sorted(Comparator.comparing(Remark::cell))
                .limit(most)
                .map(remark -> finding(rule, remark, words))
                .toList());
        if (remarks.size() > most) {
            CellRef end = remarks.stream()
                    .map(Remark::cell)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Words own = Words.of(Rules.class, words.language());
            String more = own.say("and-more", own.number(remarks.size() - most, 0), end.a1());
            findings.set(most - 1, findings.get(most - 1).withMore(more));
        }
        return findings;
    }

    private static Finding finding(Rule<?> rule, Remark remark, Words words) {
        Object[] arguments = remark.arguments().toArray();
        return new Finding(
                rule.code(),
                rule.severity(),
                rule.role(),
                remark.cell(),
                remark.subject(),
                words.say(rule.code() + ".message", arguments),
                words.say(rule.code() + ".advice", arguments));
    }
}
