package io.portolan.sheet.risk;

import io.portolan.analysis.Block;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.Sourced;
import io.portolan.table.NumberStyle;
import io.portolan.table.Period;
import io.portolan.table.Periods;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The open risks by what they have in common: category, project, owner, the month in which they may come. */
final class Groups {
    private static final int FEWEST = 2;
    private static final int MOST = 12;
    private static final List<String> FIELDS = List.of("category", "project_name", "owner");

    private final RiskAnalysis analysis;
    private final Say say;

    Groups(RiskAnalysis analysis) {
        this.analysis = analysis;
        this.say = analysis.say();
    }

    /** Risks that share a value. */
    private record Group(String name, List<Sourced<Risk>> risks) {}

    /** What they use of P80, or how many they are where there is no total, by the first column that tells groups apart. */
    Optional<ChartSpec> chart() {
        return FIELDS.stream()
                .filter(field -> divides(groups(field)))
                .findFirst()
                .map(this::chart);
    }

    private static boolean divides(List<Group> groups) {
        return groups.size() >= FEWEST && groups.size() <= MOST;
    }

    private ChartSpec chart(String field) {
        List<Group> groups = groups(field);
        boolean money = analysis.exposure().isPresent();
        String unit = say.of(money ? "tornado.p80" : "figure.open");
        String title = say.of(
                money ? "group.chart" : "group.chart.count", groups.get(0).name(), say.of("group." + field));
        return new ChartSpec.Bars(
                title,
                title,
                money
                        ? Say.amounts(
                                groups.stream().mapToDouble(this::weight).max().orElse(0))
                        : ValueFormat.INTEGER,
                true,
                false,
                groups.stream().map(Group::name).toList(),
                List.of(new Series(unit, groups.stream().map(this::weight).toList(), Series.Style.OWN)));
    }

    /** The groups of a column, the heaviest first; blank cells make no group. */
    private List<Group> groups(String field) {
        Map<String, List<Sourced<Risk>>> groups = new TreeMap<>();
        for (Sourced<Risk> risk : analysis.register().open()) {
            String name = RiskRule.text(risk, field);
            if (!name.isEmpty()) {
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(risk);
            }
        }
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((Group group) -> -weight(group))
                        .thenComparing(Group::name))
                .toList();
    }

    private double weight(Group group) {
        return analysis.exposure()
                .map(exposure -> sum(group.risks().stream()
                        .flatMap(risk -> exposure.of(risk).stream())
                        .map(Exposure.Contribution::p80Share)))
                .orElse((double) group.risks().size());
    }

    private static double sum(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).sorted().sum();
    }

    /** Who answers for what, as advice on whom to help. */
    Optional<Block> owners() {
        List<Group> owners = groups("owner");
        if (owners.size() < FEWEST) {
            return Optional.empty();
        }
        boolean money = analysis.exposure().isPresent();
        List<Block.Heading> headings = new ArrayList<>(
                List.of(say.heading("group.owner", ValueFormat.TEXT), say.heading("figure.open", ValueFormat.INTEGER)));
        if (money) {
            double typical = weight(owners.get(0));
            headings.add(say.heading("table.emv", Say.amounts(typical)));
            headings.add(say.heading("table.p80", Say.amounts(typical)));
        }
        headings.add(say.heading("hygiene.clean", ValueFormat.PERCENT));
        List<Block.Line> lines =
                owners.stream().limit(MOST).map(owner -> line(owner, money)).toList();
        return Optional.of(new Block.DataTable(say.of("group.owners"), headings, lines));
    }

    private Block.Line line(Group owner, boolean money) {
        Stream<Object> first = Stream.of(owner.name(), owner.risks().size());
        Stream<Object> amounts = money
                ? Stream.of(
                        sum(owner.risks().stream().flatMap(risk -> risk.value().expectedValue().stream())),
                        weight(owner))
                : Stream.of();
        Stream<Object> clean = Stream.of(analysis.hygiene().clean(owner.risks()));
        return new Block.Line(
                Stream.of(first, amounts, clean).flatMap(part -> part).toList(), Optional.empty());
    }

    /** The expected cost by the month in which the risks may come; empty where fewer than two months are named. */
    Optional<ChartSpec> months() {
        Map<YearMonth, Double> months = new TreeMap<>();
        for (Sourced<Risk> risk : analysis.register().quantified()) {
            double expected = risk.value().expectedValue().orElse(0.0);
            month(risk).ifPresent(month -> months.merge(month, expected, Double::sum));
        }
        if (months.size() < FEWEST || analysis.exposure().isEmpty()) {
            return Optional.empty();
        }
        String title = say.of(
                "group.months",
                analysis.register().quantified().stream()
                        .filter(risk -> month(risk).isPresent())
                        .count());
        return Optional.of(new ChartSpec.Bars(
                title,
                title,
                Say.amounts(
                        months.values().stream().mapToDouble(Math::abs).max().orElse(0)),
                false,
                false,
                months.keySet().stream().map(YearMonth::toString).toList(),
                List.of(new Series(
                        say.of("table.emv", say.currency()).strip(), List.copyOf(months.values()), Series.Style.OWN))));
    }

    private static Optional<YearMonth> month(Sourced<Risk> risk) {
        Optional<YearMonth> day = risk.row().date("proximity").map(YearMonth::from);
        return day.or(() -> risk.row()
                .text("proximity")
                .flatMap(text -> Periods.parse(text, NumberStyle.POINT))
                .filter(period -> period.cadence() == Period.Cadence.MONTH)
                .map(period -> YearMonth.from(period.first())));
    }
}
