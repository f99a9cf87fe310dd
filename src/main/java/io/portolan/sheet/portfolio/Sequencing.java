package io.portolan.sheet.portfolio;

import io.portolan.statistics.choice.Sequence;
import io.portolan.table.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In which order the open projects should be done if the same people do them one after the other, and what the present order costs.
 *
 * <p>Cost of delay is that of the list in money per month, with the months that are left; or the points of business value, time criticality
 * and risk reduction together, with the size of the job. The present order is that of the priorities where all are different numbers, else
 * that of the list. A place is a range: where the project would stand if its own points were all a step of the series 1, 2, 3, 5, 8, 13,
 * 20, 40, 100 lower or higher, or its own money 25 % less or more, and its size the other way.
 *
 * @param items the projects by falling cost of delay for size
 * @param money whether the cost of delay is money, else points
 * @param present what waiting costs in the present order
 * @param best what it costs at best
 */
record Sequencing(List<Item> items, boolean money, double present, double best) {
    private static final int FEWEST = 2;
    private static final double DAYS_OF_A_MONTH = 30.4375;
    private static final double[] STEPS = {1, 2, 3, 5, 8, 13, 20, 40, 100};
    private static final double MARGIN = 1.25;

    /**
     * A project in the order.
     *
     * @param judgement the project
     * @param costOfDelay in points, or in money a month
     * @param size of the job, or months left
     * @param now its place in the present order, from 1
     * @param highest the best place that its own figures allow
     * @param lowest the worst
     */
    record Item(Judgement judgement, double costOfDelay, double size, int now, int highest, int lowest) {
        double ratio() {
            return costOfDelay / size;
        }
    }

    /** What a project tells of its delay: as told, and at the ends of what its figures may be. */
    private record Told(Judgement judgement, double cost, double size, double low, double high) {
        double ratio() {
            return cost / size;
        }
    }

    Sequencing {
        items = List.copyOf(items);
    }

    /** The order; none below two projects that tell cost of delay and size, or where currencies are mixed. */
    static Sequencing of(Portfolio portfolio, LocalDate asOf) {
        List<Told> money = told(portfolio, judgement -> money(judgement, asOf));
        List<Told> points = told(portfolio, Sequencing::points);
        boolean isMoney = money.size() >= Math.max(FEWEST, points.size()) && !portfolio.isMixed();
        List<Told> told = inPresentOrder(isMoney ? money : points);
        if (told.size() < FEWEST) {
            return new Sequencing(List.of(), false, Double.NaN, Double.NaN);
        }
        double[] costs = told.stream().mapToDouble(Told::cost).toArray();
        double[] sizes = told.stream().mapToDouble(Told::size).toArray();
        List<Integer> order = IntStream.range(0, told.size()).boxed().toList();
        Sequence best = Sequence.best(costs, sizes);
        List<Item> items = best.order().stream().map(i -> item(i, told)).toList();
        return new Sequencing(items, isMoney, Sequence.of(costs, sizes, order).cost(), best.cost());
    }

    private interface Reader {
        Optional<Told> of(Judgement judgement);
    }

    private static List<Told> told(Portfolio portfolio, Reader reader) {
        return portfolio.open().stream()
                .flatMap(judgement -> reader.of(judgement).stream())
                .toList();
    }

    private static Optional<Told> money(Judgement judgement, LocalDate asOf) {
        Row row = judgement.row().row();
        double cost = row.number("cost_of_delay").orElse(Double.NaN);
        double size = row.number("job_size").orElseGet(() -> monthsLeft(judgement.project(), asOf));
        return cost >= 0 && size > 0
                ? Optional.of(
                        new Told(judgement, cost, size, cost / size / MARGIN / MARGIN, cost / size * MARGIN * MARGIN))
                : Optional.empty();
    }

    private static double monthsLeft(Project project, LocalDate asOf) {
        LocalDate from =
                project.schedule().start().filter(start -> start.isAfter(asOf)).orElse(asOf);
        return project.schedule()
                .end()
                .map(end -> ChronoUnit.DAYS.between(from, end) / DAYS_OF_A_MONTH)
                .orElse(Double.NaN);
    }

    private static Optional<Told> points(Judgement judgement) {
        Row row = judgement.row().row();
        double[] parts = Stream.of("benefit_value", "time_criticality", "risk_reduction")
                .map(row::number)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        double size = row.number("job_size").orElse(Double.NaN);
        double cost = Arrays.stream(parts).sum();
        boolean weighed = parts.length > 1 && Arrays.stream(parts).allMatch(part -> part >= 0) && size > 0;
        return weighed
                ? Optional.of(new Told(
                        judgement,
                        cost,
                        size,
                        Arrays.stream(parts).map(part -> stepped(part, false)).sum() / stepped(size, true),
                        Arrays.stream(parts).map(part -> stepped(part, true)).sum() / stepped(size, false)))
                : Optional.empty();
    }

    /** The next step of the series; beyond its ends the value itself. */
    private static double stepped(double value, boolean up) {
        return up
                ? Arrays.stream(STEPS).filter(step -> step > value).findFirst().orElse(value)
                : Arrays.stream(STEPS)
                        .filter(step -> step < value)
                        .reduce((first, last) -> last)
                        .orElse(value);
    }

    /** By priority where each has a number of its own, else as the list has them. */
    private static List<Told> inPresentOrder(List<Told> told) {
        double[] priorities = told.stream()
                .mapToDouble(
                        each -> each.judgement().row().row().number("priority").orElse(Double.NaN))
                .toArray();
        boolean ordered = Arrays.stream(priorities).allMatch(Double::isFinite)
                && Arrays.stream(priorities).distinct().count() == priorities.length;
        return IntStream.range(0, told.size())
                .boxed()
                .sorted(
                        ordered
                                ? Comparator.comparingDouble((Integer i) -> priorities[i])
                                : Comparator.comparing((Integer i) ->
                                        told.get(i).judgement().row().ref("project_name")))
                .map(told::get)
                .toList();
    }

    private static Item item(int place, List<Told> told) {
        Told own = told.get(place);
        return new Item(
                own.judgement(),
                own.cost(),
                own.size(),
                place + 1,
                1 + before(place, own.high(), told),
                1 + before(place, own.low(), told));
    }

    /** How many others stand before a project if it had this ratio. */
    private static int before(int own, double ratio, List<Told> told) {
        return (int) IntStream.range(0, told.size())
                .filter(other -> other != own && told.get(other).ratio() > ratio)
                .count();
    }

    boolean isNone() {
        return items.isEmpty();
    }

    /** The share of the present cost of waiting that the best order saves. */
    double saved() {
        return present > 0 ? 1 - best / present : 0;
    }

    /** The same for other programs. */
    Facts facts() {
        if (isNone()) {
            return new Facts();
        }
        return new Facts()
                .with("basis", money ? "money" : "points")
                .with("presentCost", present)
                .with("bestCost", best)
                .with(
                        "items",
                        IntStream.range(0, items.size())
                                .mapToObj(i -> facts(items.get(i), i + 1).map())
                                .toList());
    }

    private static Facts facts(Item item, int place) {
        return new Facts()
                .with("project", item.judgement().project().subject())
                .with("costOfDelay", item.costOfDelay())
                .with("size", item.size())
                .with("wsjf", item.ratio())
                .with("rank", (long) place)
                .with("rankHigh", (long) item.highest())
                .with("rankLow", (long) item.lowest())
                .with("present", (long) item.now());
    }
}
