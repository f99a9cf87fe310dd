package io.portolan.across.change;

import io.portolan.analysis.Block;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the exposure of registers came from what it was to what it is, as a chart and as a table. */
final class BridgeBlocks {
    private static final int MOST_LINES = 40;

    private final List<ExposureBridge> bridges;
    private final Words words;

    BridgeBlocks(List<ExposureBridge> bridges, Words words) {
        this.bridges = List.copyOf(bridges);
        this.words = words;
    }

    /** The steps from before to now as bars. */
    ChartSpec chart(ExposureBridge bridge) {
        String title = words.say(
                bridge.change() > 0 ? "chart.rose" : "chart.fell",
                name(bridge),
                amount(bridge, bridge.before()),
                amount(bridge, bridge.after()));
        List<String> parts = Stream.of("before", "new", "closed", "grown", "shrunk", "after")
                .map(part -> words.say("bridge." + part))
                .toList();
        Series bars = Series.of(
                "P80",
                Series.Style.OWN,
                bridge.before(),
                bridge.added(),
                -bridge.dropped(),
                bridge.grown(),
                -bridge.shrunk(),
                bridge.after());
        return new ChartSpec.Bars(title, title, ValueFormat.INTEGER, false, false, parts, List.of(bars));
    }

    /** The same for all registers; empty when there is only one. */
    Optional<Block> table() {
        if (bridges.size() < 2) {
            return Optional.empty();
        }
        List<Block.Heading> headings =
                new ArrayList<>(List.of(new Block.Heading(words.say("heading.register"), ValueFormat.TEXT)));
        Stream.of("before", "new", "closed", "grown", "shrunk", "after")
                .forEach(part -> headings.add(new Block.Heading(words.say("bridge." + part), ValueFormat.INTEGER)));
        List<Block.Line> lines = bridges.stream()
                .limit(MOST_LINES)
                .map(bridge -> new Block.Line(
                        List.of(
                                name(bridge),
                                bridge.before(),
                                bridge.added(),
                                -bridge.dropped(),
                                bridge.grown(),
                                -bridge.shrunk(),
                                bridge.after()),
                        Optional.empty()))
                .toList();
        return Optional.of(new Block.DataTable(words.say("table.registers"), headings, lines));
    }

    /** The register's file, with its sheet where the file has several. */
    String name(ExposureBridge bridge) {
        long inFile = bridges.stream()
                .filter(other -> other.register()
                        .latest()
                        .workbook()
                        .equals(bridge.register().latest().workbook()))
                .count();
        String file = bridge.register().latest().workbook();
        return inFile > 1 ? file + ", " + bridge.register().latest().sheet() : file;
    }

    String amount(ExposureBridge bridge, double amount) {
        return (words.number(amount) + " " + bridge.currency()).strip();
    }
}
