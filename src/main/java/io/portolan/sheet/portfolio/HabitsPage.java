package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page on how a portfolio reports. */
final class HabitsPage {
    private static final int MOST_GROUPS = 40;
    private static final int FEWEST_FINISHED = 6;
    private static final List<Rag> STEPS = List.of(Rag.GREEN, Rag.AMBER_GREEN, Rag.AMBER, Rag.AMBER_RED, Rag.RED);

    private final Habits habits;
    private final Say say;

    HabitsPage(Habits habits, Say say) {
        this.habits = habits;
        this.say = say;
    }

    /** The page; none where too few projects are told of. */
    Optional<Page> page(String footing) {
        if (!habits.tells()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        if (!habits.telling().isEmpty()) {
            blocks.add(groups());
        }
        if (habits.inertia().pairs() > 0) {
            blocks.add(transitions());
        }
        blocks.add(new Block.Paragraph(say.say("habits.caveat", say.count(habits.least()))));
        return Optional.of(new Page(say.say("habits.name"), title(), footing, blocks));
    }

    private String title() {
        if (habits.compared() < habits.least()) {
            return say.say(
                    "habits.title.inertia",
                    say.wholePercent(habits.inertia().unchangedShare()),
                    say.count(habits.inertia().projects()));
        }
        return say.say(
                habits.direction().p() < 0.05 ? "habits.title" : "habits.title.even",
                say.count(habits.direction().more()),
                say.count(habits.compared()),
                say.count(habits.direction().less()),
                chance(habits.direction().p()));
    }

    /** A p-value as people read it. */
    private String chance(double p) {
        return p < 0.001
                ? "p < " + say.words().number(0.001)
                : "p = " + say.words().number(p, 3);
    }

    private Block figures() {
        List<Block.Figure> figures = new ArrayList<>();
        if (habits.compared() >= habits.least()) {
            String of = say.count(habits.compared());
            figures.add(figure("kinder", say.count(habits.direction().more()), of));
            figures.add(figure("stricter", say.count(habits.direction().less()), of));
        }
        Inertia inertia = habits.inertia();
        if (inertia.pairs() > 0) {
            figures.add(figure("stay", say.wholePercent(inertia.stayShare()), say.count(inertia.pairs())));
            figures.add(figure("unchanged", say.wholePercent(inertia.unchangedShare()), say.count(inertia.projects())));
            figures.add(figure("jumps", say.count(inertia.jumps()), ""));
        }
        return new Block.Figures(figures);
    }

    private Block.Figure figure(String key, String value, String note) {
        return new Block.Figure(say.say("habits." + key), value, say.say("habits." + key + ".note", note));
    }

    private Block groups() {
        List<Filled<Habit>> columns = List.of(
                Filled.text(say.say("habits.group"), Habit::name),
                Filled.amount(
                        say.say("habits.compared"), habit -> habit.kinder().n()),
                Filled.amount(say.say("habits.kinder"), habit -> habit.kinder().k()),
                Filled.amount(say.say("habits.stricter"), Habit::stricter),
                Filled.share(
                        say.say("habits.rate"),
                        habit -> isEnough(habit) ? habit.kinder().mean() : Double.NaN),
                Filled.share(
                        say.say("habits.chance"),
                        habit -> isEnough(habit) ? habit.kinder().chanceAbove() : Double.NaN),
                Filled.text(say.say("habits.verdict"), this::verdict),
                Filled.share(say.say("habits.stay"), habit -> habit.inertia().stayShare()),
                Filled.share(say.say("habits.late"), HabitsPage::late));
        List<Habit> shown = habits.telling().stream().limit(MOST_GROUPS).toList();
        return Filled.table(say.say("habits.groups"), columns, shown, habit -> Optional.empty());
    }

    private boolean isEnough(Habit habit) {
        return habit.kinder().n() >= habits.least();
    }

    private String verdict(Habit habit) {
        if (!isEnough(habit)) {
            return say.say("habits.too-few", say.count(habit.kinder().n()), say.count(habits.least()));
        }
        return habit.isMarked(habits.least(), habits.certainty()) ? say.say("habits.marked") : "";
    }

    private static double late(Habit habit) {
        return habit.time().n() >= FEWEST_FINISHED ? habit.time().quantile(0.5) : Double.NaN;
    }

    private Block transitions() {
        List<Rag> steps = STEPS.stream().filter(this::occurs).toList();
        List<Filled<Rag>> columns = new ArrayList<>();
        columns.add(Filled.text(say.say("habits.from"), say::rag));
        for (Rag to : steps) {
            columns.add(Filled.amount(
                    say.say("habits.to", say.rag(to)), from -> habits.inertia().count(from, to)));
        }
        columns.add(Filled.number(
                say.say("habits.chance.stay"),
                ValueFormat.PERCENT,
                from -> habits.inertia().stayChance(from, steps.size())));
        return Filled.table(say.say("habits.transitions"), columns, steps, from -> Optional.empty());
    }

    private boolean occurs(Rag rag) {
        return STEPS.stream()
                .anyMatch(other ->
                        habits.inertia().count(rag, other) + habits.inertia().count(other, rag) > 0);
    }
}
