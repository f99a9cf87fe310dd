package io.portolan.sheet.pairwise;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.MethodNote;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.choice.PairwiseComparison;
import io.portolan.table.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Squares of comparisons two by two (analytic hierarchy process). */
public final class PairwiseSheet implements SheetType {
    @Override
    public String kind() {
        return "pairwise-comparison";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.in(context.language());
        Square square = Square.of(table);
        Optional<PairwiseComparison> weighed = square.weighed();
        if (weighed.isEmpty()) {
            return Analysis.NOTHING;
        }
        double most = context.settings().number("pairwise.consistency");
        Rules rules = Rules.check(
                List.of(new Inconsistent(), new NotReciprocal()),
                List.of(new Sourced<>(square, square.rows().get(0))),
                context,
                say.words());
        return new Analysis(
                rules.findings(),
                List.of(),
                List.of(new PairwisePage(square, weighed.get(), most, say).page(table)),
                List.of(),
                List.of(method(say)),
                Map.of("pairwise", List.of(results(table, square, weighed.get()))),
                rules.faults());
    }

    private static Map<String, Object> results(Table table, Square square, PairwiseComparison weighed) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("sheet", table.sheet());
        results.put(
                "weights",
                IntStream.range(0, square.names().size())
                        .mapToObj(i -> Map.of(
                                "name",
                                square.names().get(i),
                                "weight",
                                weighed.weights().get(i)))
                        .toList());
        results.put("lambdaMax", weighed.largest());
        results.put("consistencyIndex", weighed.consistencyIndex());
        weighed.consistencyRatio().ifPresent(ratio -> results.put("consistencyRatio", ratio));
        results.put(
                "pairs",
                weighed.pairs().stream().map(pair -> pair(square, pair)).toList());
        return results;
    }

    private static Map<String, Object> pair(Square square, PairwiseComparison.Pair pair) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("first", square.names().get(pair.first()));
        result.put("second", square.names().get(pair.second()));
        result.put("given", pair.given());
        result.put("fitting", pair.fitting());
        return result;
    }

    private static MethodNote method(Say say) {
        String[] parts = Stream.of("number", "method", "parameters", "source", "trust")
                .map(part -> say.say("method." + part))
                .toArray(String[]::new);
        return new MethodNote(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
