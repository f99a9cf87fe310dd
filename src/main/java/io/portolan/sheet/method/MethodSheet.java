package io.portolan.sheet.method;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.MethodNote;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checklists of a method, one line for each artefact or requirement of a project. */
public final class MethodSheet implements SheetType {
    @Override
    public String kind() {
        return "method-checklist";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.in(context.language());
        List<Sourced<Check>> rows = Reading.of(table);
        if (rows.isEmpty()) {
            return Analysis.NOTHING;
        }
        List<Check> checks = rows.stream().map(Sourced::value).toList();
        Compliance all = new Compliance(table.sheet(), checks, context.asOf());
        Rules rules = Rules.check(rules(), rows, context, say.words());
        return new Analysis(
                rules.findings(),
                List.of(),
                List.of(MethodPage.of(rows, all, say)),
                List.of(),
                List.of(method(say)),
                Map.of(
                        "method",
                        Compliance.perProject(checks, context.asOf()).stream()
                                .map(MethodSheet::result)
                                .toList()),
                rules.faults());
    }

    private static List<Rule<Check>> rules() {
        return List.of(
                new ArtefactOverdue(),
                new WaivedWithoutReason(),
                new StateNotTold(),
                new ApprovedLate(),
                new CompletedInTheFuture());
    }

    private static Map<String, Object> result(Compliance project) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("project", project.name());
        project.share().ifPresent(share -> result.put("compliance", share));
        result.put("due", project.counted().size());
        result.put(
                "outstanding",
                project.outstanding().stream().map(Check::artefact).toList());
        result.put("waived", project.waived());
        result.put("late", project.late());
        return result;
    }

    private static MethodNote method(Say say) {
        String[] parts = Stream.of("number", "method", "parameters", "source", "trust")
                .map(part -> say.say("method.compliance." + part))
                .toArray(String[]::new);
        return new MethodNote(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
