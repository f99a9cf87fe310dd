package io.portolan.sheet.portfolio;

import io.portolan.settings.Settings;
import io.portolan.statistics.comparison.ShrunkenRate;
import io.portolan.statistics.comparison.SignTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a portfolio reports: kinder or stricter than its figures, and how slowly its statuses move. The unit is a project, not a report, since
 * the reports of one project are no independent witnesses.
 *
 * @param direction kinder against stricter over all projects
 * @param compared how many projects have both statuses
 * @param inertia how statuses move over all projects
 * @param groups by department or project manager, the most certainly kind first
 * @param least the smallest number of projects of which a rate is told
 * @param certainty the chance from which on a group is marked
 */
record Habits(SignTest direction, int compared, Inertia inertia, List<Habit> groups, int least, double certainty) {
    Habits {
        groups = List.copyOf(groups);
    }

    static Habits of(Portfolio portfolio, History history, Settings settings) {
        List<Judgement> compared = portfolio.judgements().stream()
                .filter(judgement -> judgement.candour() != Candour.UNKNOWN)
                .toList();
        int kinder = kinder(compared);
        Map<Integer, List<Rag>> statuses = statuses(portfolio, history);
        double rate = compared.isEmpty() ? 0 : (double) kinder / compared.size();
        List<Habit> groups = new ArrayList<>();
        grouped(portfolio, settings.text("portfolio.habits.by"))
                .forEach((name, members) ->
                        groups.add(habit(name, members, statuses, rate, settings.number("portfolio.habits.weight"))));
        groups.sort(Comparator.comparing((Habit habit) -> -habit.kinder().chanceAbove())
                .thenComparing(Habit::name));
        return new Habits(
                SignTest.of(kinder, stricter(compared)),
                compared.size(),
                Inertia.of(statuses.values()),
                groups,
                (int) settings.number("portfolio.habits.least"),
                settings.number("portfolio.habits.certainty"));
    }

    private static Habit habit(
            String name, List<Judgement> members, Map<Integer, List<Rag>> statuses, double rate, double weight) {
        List<Judgement> compared = members.stream()
                .filter(judgement -> judgement.candour() != Candour.UNKNOWN)
                .toList();
        List<List<Rag>> own = members.stream()
                .flatMap(judgement -> Optional.ofNullable(statuses.get(record(judgement))).stream())
                .toList();
        return new Habit(
                name,
                ShrunkenRate.of(kinder(compared), compared.size(), rate, weight),
                stricter(compared),
                Inertia.of(own),
                Finished.of(members).time());
    }

    /** The reported statuses of each project, the oldest first, by the place of its latest report. */
    private static Map<Integer, List<Rag>> statuses(Portfolio portfolio, History history) {
        Map<Integer, List<Rag>> statuses = new TreeMap<>();
        history.series()
                .forEach(series -> statuses.put(
                        series.get(series.size() - 1).row().record(),
                        series.stream()
                                .map(row -> row.value().reported().orElse(Rag.GREY))
                                .toList()));
        for (Judgement judgement : portfolio.judgements()) {
            Optional<Rag> before = judgement.row().row().text("rag_previous").flatMap(Rag::parse);
            before.ifPresent(rag -> statuses.putIfAbsent(record(judgement), List.of(rag, judgement.reported())));
        }
        return statuses;
    }

    private static int record(Judgement judgement) {
        return judgement.row().row().record();
    }

    private static Map<String, List<Judgement>> grouped(Portfolio portfolio, String by) {
        Map<String, List<Judgement>> groups = new TreeMap<>();
        for (Judgement judgement : portfolio.judgements()) {
            Project.Team team = judgement.project().team();
            Optional<String> name = by.equals("manager") ? team.manager() : team.department();
            name.ifPresent(known ->
                    groups.computeIfAbsent(known, first -> new ArrayList<>()).add(judgement));
        }
        return groups;
    }

    private static int kinder(List<Judgement> judgements) {
        return (int)
                Portfolio.count(judgements, j -> j.candour() == Candour.WATERMELON || j.candour() == Candour.RIPENING);
    }

    private static int stricter(List<Judgement> judgements) {
        return (int) Portfolio.count(judgements, j -> j.candour() == Candour.REVERSE);
    }

    /** Whether there is enough to speak of habits at all. */
    boolean tells() {
        return compared >= least || inertia.pairs() >= least;
    }

    /** The groups with something to tell. */
    List<Habit> telling() {
        return groups.stream()
                .filter(habit -> habit.kinder().n() > 0 || habit.inertia().pairs() > 0)
                .toList();
    }

    /** What results.json says of them. */
    Facts facts() {
        List<Map<String, Object>> told = telling().stream()
                .map(habit -> new Facts()
                        .with("name", habit.name())
                        .with("compared", habit.kinder().n())
                        .with("kinder", habit.kinder().k())
                        .with("stricter", habit.stricter())
                        .with("rate", habit.kinder().mean())
                        .with("chanceAbove", habit.kinder().chanceAbove())
                        .with("marked", habit.isMarked(least, certainty))
                        .with("stayShare", habit.inertia().stayShare())
                        .map())
                .toList();
        Facts transitions = new Facts();
        inertia.transitions().forEach((move, count) -> transitions.with(move, (long) count));
        return new Facts()
                .with("compared", compared)
                .with("kinder", direction.more())
                .with("stricter", direction.less())
                .with("signTestP", direction.p())
                .with("groups", told)
                .with("pairs", inertia.pairs())
                .with("stayShare", inertia.stayShare())
                .with("unchangedShare", inertia.unchangedShare())
                .with("jumps", inertia.jumps())
                .with("transitions", transitions);
    }
}
