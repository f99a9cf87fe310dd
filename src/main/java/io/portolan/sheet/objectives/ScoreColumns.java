package io.portolan.sheet.objectives;

import io.portolan.analysis.ComputedColumn;
import io.portolan.analysis.ComputedColumn.ComputedCell;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Context;
import java.util.List;
import java.util.Optional;

/** The columns to set beside a sheet of objectives: score and pace of each key result. */
final class ScoreColumns {
    private ScoreColumns() {}

    static List<ComputedColumn> of(List<Objective> objectives, Context context, Say say) {
        List<KeyResult> results = objectives.stream()
                .flatMap(objective -> objective.results().stream())
                .toList();
        if (results.get(0).row().table().sideways()) {
            return List.of();
        }
        List<ComputedCell> scores = results.stream()
                .filter(result -> result.score().isPresent())
                .map(result -> cell(result, result.score().getAsDouble()))
                .toList();
        List<ComputedCell> paces = results.stream()
                .flatMap(result -> Pace.of(result, context.asOf(), context.settings()).stream()
                        .map(pace ->
                                cell(result, say.say("pace." + pace.status().word()))))
                .toList();
        return List.of(
                new ComputedColumn(say.say("column.score"), ValueFormat.DECIMAL2, scores),
                new ComputedColumn(say.say("column.pace"), ValueFormat.TEXT, paces));
    }

    private static ComputedCell cell(KeyResult result, Object value) {
        return new ComputedCell(result.row().record(), value, Optional.empty());
    }
}
