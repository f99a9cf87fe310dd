package io.portolan.sheet.risk;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.finding.Finding;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Submitted;
import io.portolan.table.Table;
import io.portolan.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands risk registers: checks every row, quantifies the open risks exactly, and shows which of them matter. */
public final class RiskSheet implements SheetType {
    private static final int MOST_HEADLINES = 5;

    @Override
    public String kind() {
        return "risk-register";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        RiskAnalysis analysis = RiskAnalysis.of(table, context);
        Register register = analysis.register();
        Words words = analysis.say().words();
        Rules checked = Rules.check(RiskRules.ALL, register.risks(), context, words);
        return new Analysis(
                checked.findings(),
                new RiskColumns(register, analysis.exposure(), words).all(checked.findings()),
                pages(analysis, checked.findings(), context),
                headlines(checked.findings()),
                methods(analysis.exposure(), words),
                Map.of("registers", List.of(RiskResults.of(analysis, context))),
                RiskSubjects.of(analysis),
                checked.faults());
    }

    private static List<Page> pages(RiskAnalysis analysis, List<Finding> findings, Context context) {
        if (analysis.register().risks().isEmpty()) {
            return List.of();
        }
        Page first = new RiskPage(analysis, findings, context).page();
        return analysis.register().open().isEmpty()
                ? List.of(first)
                : List.of(first, new RiskDetailPage(analysis, context).page());
    }

    @Override
    public Optional<Analysis> together(List<Submitted> tables) {
        return Together.of(tables);
    }

    private static List<Headline> headlines(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(Severity.HIGH) <= 0)
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST_HEADLINES)
                .map(finding -> new Headline(
                        finding.severity(),
                        1,
                        finding.subject() + ": " + finding.message(),
                        Optional.of(finding.cell())))
                .toList();
    }

    private static List<MethodNote> methods(Optional<Exposure> exposure, Words words) {
        if (exposure.isEmpty()) {
            return List.of(note("score", words), note("hygiene", words));
        }
        return List.of(
                note("exact", words),
                note("provision", words),
                note("simulation", words),
                note("euler", words),
                note("emv", words),
                note("score", words),
                note("hygiene", words));
    }

    static MethodNote note(String name, Words words) {
        String key = "method." + name + ".";
        return new MethodNote(
                words.say(key + "number"),
                words.say(key + "method"),
                words.say(key + "parameters"),
                words.say(key + "source"),
                words.say(key + "trust"));
    }
}
