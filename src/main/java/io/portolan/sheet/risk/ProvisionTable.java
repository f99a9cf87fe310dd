package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.chart.ValueFormat;
import io.portolan.statistics.aggregate.Aggregate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the board asks: how much to set aside at which confidence, and what if risks share a cause. */
final class ProvisionTable {
    private static final double P80 = 0.8;

    private final Provision provision;
    private final Optional<Reserve> reserve;
    private final Say say;

    ProvisionTable(Provision provision, Optional<Reserve> reserve, Say say) {
        this.provision = provision;
        this.reserve = reserve;
        this.say = say;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        held().ifPresent(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(table());
        if (!provision.cases().isEmpty()) {
            blocks.add(new Block.Paragraph(how()));
        }
        return blocks;
    }

    private Block.DataTable table() {
        ValueFormat amounts = Say.amounts(provision.sum().quantile(P80));
        List<Block.Heading> headings = new ArrayList<>(List.of(
                say.heading("provision.level", ValueFormat.PERCENT),
                say.heading("provision.independent", amounts),
                say.heading("provision.beyond", amounts)));
        if (!provision.cases().isEmpty()) {
            headings.add(say.heading("provision.shared", amounts));
            headings.add(say.heading("provision.strong", amounts));
        }
        return new Block.DataTable(
                say.of("provision.title"),
                headings,
                Arrays.stream(Provision.LEVELS).mapToObj(this::line).toList());
    }

    private Block.Line line(double level) {
        Aggregate sum = provision.sum();
        Stream<Object> first = Stream.of(level, sum.quantile(level), sum.conditionalTail(level));
        Stream<Object> shared =
                provision.cases().stream().map(some -> some.sum().quantile(level));
        return new Block.Line(Stream.concat(first, shared).toList(), Optional.empty());
    }

    private String how() {
        String field = provision.causeField();
        String who = field.isEmpty() ? say.of("provision.all") : say.of("provision.by", say.of("group." + field));
        return say.of(
                "provision.how",
                who,
                say.words().number(Provision.SHARED, 1),
                say.words().number(Provision.STRONG, 1));
    }

    /** What the money that is held covers, and what is missing to 80 of 100. */
    private Optional<String> held() {
        return reserve.map(held -> {
            String place =
                    held.place().map(ref -> say.of("reserve.place", ref)).orElseGet(() -> say.of("reserve.setting"));
            double gap = provision.sum().quantile(P80) - held.amount();
            String cover = say.words().percent(cover(held));
            return gap > 0
                    ? say.of("reserve.short", say.money(held.amount()), place, cover, say.money(gap))
                    : say.of("reserve.enough", say.money(held.amount()), place, cover, say.money(-gap));
        });
    }

    private double cover(Reserve held) {
        return Math.round(100 * provision.sum().cumulative(held.amount())) / 100.0;
    }
}
