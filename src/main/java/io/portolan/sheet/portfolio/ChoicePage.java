package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.chart.Series;
import io.portolan.chart.ValueFormat;
import io.portolan.sheet.portfolio.Choice.Plan;
import io.portolan.statistics.choice.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page of the choice: what the money could do, and what a ranking would lose. */
final class ChoicePage {
    private final Choice choice;
    private final Say say;

    ChoicePage(Choice choice, Say say) {
        this.choice = choice;
        this.say = say;
    }

    /** The page; none where there is nothing to choose. */
    Optional<Page> page(String footing) {
        if (choice.isNone()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chart(frontier()));
        blocks.add(budgets());
        first().best().ifPresent(best -> blocks.add(projects(best)));
        blocks.add(new Block.Paragraph(say.say("choice.caveat")));
        return Optional.of(new Page(say.say("choice.name"), title(), footing, blocks));
    }

    private Plan first() {
        return choice.plans().get(0);
    }

    private String title() {
        Plan plan = first();
        String budget = plan.years().isEmpty()
                ? say.money(plan.budget())
                : say.say(
                        "choice.over",
                        say.money(plan.budget()),
                        say.count(plan.years().size()));
        if (plan.best().isEmpty()) {
            return say.say("choice.title.unfit", budget);
        }
        Selection best = plan.best().get();
        String carried = say.count(best.chosen().size());
        String all = say.count(choice.candidates().size());
        String key = plan.lost() > 0 ? "choice.title.lost" : "choice.title";
        return say.say(key, budget, carried, all, say.money(best.value()), say.money(plan.lost()));
    }

    /** The plans from the smallest budget to the largest. */
    private List<Plan> ascending() {
        return choice.plans().stream()
                .sorted(Comparator.comparingDouble(Plan::budget))
                .toList();
    }

    private ChartSpec frontier() {
        List<Plan> plans = ascending().stream()
                .filter(plan -> plan.years().isEmpty() && plan.best().isPresent())
                .toList();
        List<Double> budgets = plans.stream().map(Plan::budget).toList();
        List<Double> best = plans.stream()
                .map(plan -> plan.best().map(Selection::value).orElse(0.0))
                .toList();
        List<Double> ranked = plans.stream().map(plan -> plan.ranked().value()).toList();
        return new ChartSpec.Curves(
                say.say("choice.chart"),
                say.say("choice.chart"),
                new ChartSpec.Axis(say.say("choice.budget"), ValueFormat.INTEGER),
                new ChartSpec.Axis(say.say("choice.value"), ValueFormat.INTEGER),
                List.of(
                        new ChartSpec.Curve(say.say("choice.best"), Series.Style.OWN, budgets, best),
                        new ChartSpec.Curve(say.say("choice.ranked"), Series.Style.NEUTRAL, budgets, ranked)),
                List.of());
    }

    private Block budgets() {
        List<Block.Line> lines = ascending().stream().map(this::line).toList();
        List<Block.Heading> headings = List.of(
                new Block.Heading(say.say("choice.budget"), ValueFormat.INTEGER),
                new Block.Heading(say.say("choice.share"), ValueFormat.PERCENT),
                new Block.Heading(say.say("choice.carried"), ValueFormat.INTEGER),
                new Block.Heading(say.say("choice.best"), ValueFormat.INTEGER),
                new Block.Heading(say.say("choice.ranked"), ValueFormat.INTEGER),
                new Block.Heading(say.say("choice.lost"), ValueFormat.INTEGER),
                new Block.Heading(say.say("choice.footing"), ValueFormat.TEXT));
        return new Block.DataTable(say.say("choice.budgets"), headings, lines);
    }

    private Block.Line line(Plan plan) {
        Optional<Selection> best = plan.best();
        List<Object> values = List.of(
                plan.budget(),
                plan.budget() / choice.asked(),
                best.<Object>map(selection -> selection.chosen().size()).orElse(""),
                best.<Object>map(Selection::value).orElse(""),
                plan.ranked().value(),
                plan.lost(),
                (plan.years().isEmpty() ? "" : say.say("choice.by-year") + ", ")
                        + best.map(this::footing).orElseGet(() -> say.say("choice.unfit")));
        return new Block.Line(values, Optional.empty());
    }

    private String footing(Selection best) {
        return best.proven()
                ? say.say("choice.proven")
                : say.say("choice.within", say.money(best.bound() - best.value()));
    }

    private Block projects(Selection best) {
        List<Block.Line> lines = IntStream.range(0, choice.candidates().size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> best.chosen().contains(i))
                        .thenComparing(i ->
                                -choice.candidates().get(i).project().money().benefit()))
                .map(i -> line(i, best.chosen().contains(i)))
                .toList();
        List<Block.Heading> headings = List.of(
                new Block.Heading(say.say("choice.project"), ValueFormat.TEXT),
                new Block.Heading(say.say("choice.value"), ValueFormat.INTEGER),
                new Block.Heading(say.say("choice.cost"), ValueFormat.INTEGER),
                new Block.Heading(say.say("choice.ratio"), ValueFormat.DECIMAL2),
                new Block.Heading(say.say("choice.verdict"), ValueFormat.TEXT));
        return new Block.DataTable(say.say("choice.projects", say.money(first().budget())), headings, lines);
    }

    private Block.Line line(int place, boolean carried) {
        Judgement judgement = choice.candidates().get(place);
        double benefit = judgement.project().money().benefit();
        double cost = choice.costs().get(place);
        boolean mandatory = Choice.isMandatory(judgement);
        List<Object> values = List.of(
                judgement.project().title(),
                benefit,
                cost,
                EarnedValue.ratio(benefit, cost),
                say.say(mandatory ? "choice.mandatory" : carried ? "choice.carry" : "choice.leave"));
        return new Block.Line(values, Optional.of(judgement.row().ref("benefit_value")));
    }
}
