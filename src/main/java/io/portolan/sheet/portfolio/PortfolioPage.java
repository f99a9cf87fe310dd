package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a portfolio list: message, figures, picture, cockpit, counts, caveats. */
final class PortfolioPage {
    private static final int FEWEST_GREEN = 5;

    private final Portfolio portfolio;
    private final OutsideView outside;
    private final Say say;

    PortfolioPage(Portfolio portfolio, OutsideView outside, Say say) {
        this.portfolio = portfolio;
        this.outside = outside;
        this.say = say;
    }

    Page page(Table table, LocalDate today) {
        String footing = say.say(
                "page.footing",
                table.sheet(),
                day(today),
                say.count(portfolio.judgements().size()),
                say.count(portfolio.open().size()));
        if (portfolio.judgements().isEmpty()) {
            return new Page(say.say("page.name"), say.say("page.empty"), footing, List.of());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(today));
        if (isAllGreen()) {
            blocks.add(new Block.Paragraph(
                    say.say("all-green", say.count(portfolio.open().size()))));
        }
        new PortfolioCharts(portfolio, say).all().forEach(chart -> blocks.add(new Block.Chart(chart)));
        blocks.addAll(new Cockpit(say).blocks(portfolio));
        blocks.add(counts());
        blocks.add(new Block.Paragraph(caveat()));
        return new Page(say.say("page.name"), title(), footing, blocks);
    }

    /** Five open projects or more, and every one of them is reported green. */
    private boolean isAllGreen() {
        List<Judgement> open = portfolio.open();
        return open.size() >= FEWEST_GREEN && open.stream().allMatch(judgement -> judgement.reported() == Rag.GREEN);
    }

    private String title() {
        int watermelons = portfolio.of(Candour.WATERMELON).size();
        String open = say.count(portfolio.open().size());
        if (watermelons > 0) {
            return say.say(watermelons == 1 ? "title.watermelon" : "title.watermelons", say.count(watermelons), open);
        }
        long red = Portfolio.count(
                portfolio.open(), judgement -> judgement.computed().severity() >= 1.5);
        long known = Portfolio.count(portfolio.open(), judgement -> judgement.computed() != Rag.GREY);
        if (known == 0) {
            double budget = portfolio.budget();
            String all = say.count(portfolio.judgements().size());
            return Double.isNaN(budget)
                    ? say.say("title.unknown", all)
                    : say.say("title.unknown.budget", all, say.money(budget));
        }
        String some = portfolio.isReported() ? "title.red" : "title.red.unreported";
        return say.say(red == 0 ? "title.none" : some, say.count(red), open);
    }

    private Block figures(LocalDate today) {
        List<Block.Figure> figures = new ArrayList<>();
        List<Judgement> all = portfolio.judgements();
        figures.add(new Block.Figure(
                say.say("figure.open"),
                say.count(portfolio.open().size()),
                say.say("figure.open.note", say.count(all.size()))));
        double index = portfolio.watermelonIndex();
        if (!Double.isNaN(index)) {
            figures.add(new Block.Figure(
                    say.say("figure.watermelons"),
                    say.count(portfolio.of(Candour.WATERMELON).size()),
                    say.say("figure.watermelons.note", say.index(index))));
        }
        double budget = portfolio.budget();
        double spent = portfolio.spent();
        if (!Double.isNaN(budget)) {
            long known =
                    Portfolio.count(all, j -> !Double.isNaN(j.project().money().approved()));
            String note = Double.isNaN(spent)
                    ? say.say("figure.budget.note", say.count(known))
                    : say.say("figure.budget.spent", say.money(spent), say.count(known));
            figures.add(new Block.Figure(say.say("figure.budget"), say.money(budget), note));
        }
        index("cpi", portfolio.cpi()).ifPresent(figures::add);
        index("spi", portfolio.spi()).ifPresent(figures::add);
        BaselineExecution execution = BaselineExecution.of(all, today);
        if (portfolio.timeliness().tellsTime() && execution.isTold()) {
            figures.add(new Block.Figure(
                    say.say("figure.bei"),
                    say.index(execution.index()),
                    say.say(
                            "figure.bei.note",
                            say.count(execution.finished()),
                            say.count(execution.due()),
                            say.count(execution.missed()))));
        }
        return new Block.Figures(figures);
    }

    /** The day for which the page speaks, and where it comes from unless the run named it. */
    private String day(LocalDate today) {
        String date = say.date(today);
        return switch (portfolio.timeliness()) {
            case LISTED -> say.say("page.day.listed", date);
            case BYGONE -> say.say("page.day.bygone", date);
            case CURRENT -> date;
        };
    }

    private Optional<Block.Figure> index(String name, double value) {
        if (Double.isNaN(value)) {
            return Optional.empty();
        }
        String label = say.say("column." + name) + (isInferred() ? "*" : "");
        String note = say.say("figure." + name + (isInferred() ? ".inferred" : ".note"));
        return Optional.of(new Block.Figure(label, say.index(value), note));
    }

    private Block counts() {
        StatusRollUp reported = StatusRollUp.reported(portfolio);
        StatusRollUp computed = StatusRollUp.computed(portfolio);
        List<Filled<Rag>> columns = List.of(
                Filled.text(say.say("counts.status"), say::rag),
                Filled.amount(say.say("cockpit.reported"), reported::count),
                Filled.share(say.say("counts.rated"), reported::shareOfRated),
                Filled.share(say.say("counts.money"), reported::shareOfMoney),
                Filled.amount(say.say("cockpit.computed"), computed::count),
                Filled.share(say.say("counts.computed.money"), computed::shareOfMoney));
        return Filled.table(say.say("counts.title"), columns, List.of(Rag.values()), rag -> Optional.empty());
    }

    private String caveat() {
        String mixed = portfolio.isMixed()
                ? say.say("caveat.currencies", String.join(", ", portfolio.currencies())) + " "
                : "";
        String bygone = portfolio.timeliness().tellsTime() ? "" : say.say("caveat.bygone") + " ";
        boolean isMoving = portfolio.open().stream()
                .anyMatch(judgement ->
                        judgement.drift().landing(judgement.project()).isPresent());
        String landing = isMoving ? say.say("caveat.landing") + " " : "";
        return mixed + bygone + landing + footing() + fewFinished() + say.say("caveat.definitions");
    }

    private String fewFinished() {
        int finished = outside.finished().cost().n();
        return outside.projects().isEmpty() && finished > 0 && finished < outside.least()
                ? say.say("outlook.too-few", say.count(finished), say.count(outside.least())) + " "
                : "";
    }

    private String footing() {
        return switch (portfolio.footing()) {
            case CALENDAR -> say.say("caveat.calendar") + " ";
            case SPENDING -> say.say("caveat.spending") + " ";
            case MEASURED -> isInferred() ? say.say("caveat.inferred") + " " : "";
        };
    }

    private boolean isInferred() {
        return portfolio.judgements().stream()
                .anyMatch(judgement -> judgement.estimate().inferred());
    }
}
