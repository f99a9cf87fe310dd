package io.portolan.sheet.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The statuses of projects rolled up in three ways: by count, by the money left, and to the worst of them. Projects without a status are
 * kept apart and never spread over the colours; shares of the rated and of all stand beside each other.
 *
 * @param judgements the projects
 * @param status which of their statuses
 * @param hasOneCurrency whether their amounts can be added
 */
record StatusRollUp(List<Judgement> judgements, Function<Judgement, Rag> status, boolean hasOneCurrency) {
    StatusRollUp {
        judgements = List.copyOf(judgements);
    }

    /** The reported statuses of the open projects. */
    static StatusRollUp reported(Portfolio portfolio) {
        return new StatusRollUp(portfolio.open(), Judgement::reported, !portfolio.isMixed());
    }

    /** The computed statuses of the open projects. */
    static StatusRollUp computed(Portfolio portfolio) {
        return new StatusRollUp(portfolio.open(), Judgement::computed, !portfolio.isMixed());
    }

    long count(Rag rag) {
        return Portfolio.count(judgements, judgement -> status.apply(judgement) == rag);
    }

    long rated() {
        return judgements.size() - count(Rag.GREY);
    }

    /** The share of the rated projects; NaN for those that are not rated, and where none is. */
    double shareOfRated(Rag rag) {
        return rag == Rag.GREY ? Double.NaN : EarnedValue.ratio((double) count(rag), (double) rated());
    }

    double shareOfAll(Rag rag) {
        return EarnedValue.ratio((double) count(rag), judgements.size());
    }

    /** The share of the money left, over all projects that tell it. */
    double shareOfMoney(Rag rag) {
        double part = Portfolio.sum(
                judgements.stream()
                        .filter(judgement -> status.apply(judgement) == rag)
                        .toList(),
                StatusRollUp::left);
        return hasOneCurrency
                ? EarnedValue.ratio(Portfolio.orZero(part), Portfolio.sum(judgements, StatusRollUp::left))
                : Double.NaN;
    }

    private static double left(Judgement judgement) {
        return judgement.project().money().left();
    }

    /** The worst status; grey where none is rated. */
    Rag worst() {
        return judgements.stream().map(status).reduce(Rag.GREY, Rag::orWorse);
    }

    /** What results.json says of it. */
    Facts facts() {
        Facts all = new Facts();
        Facts rated = new Facts();
        Facts money = new Facts();
        Arrays.stream(Rag.values()).filter(rag -> count(rag) > 0).forEach(rag -> {
            all.with(rag.word(), shareOfAll(rag));
            rated.with(rag.word(), shareOfRated(rag));
            money.with(rag.word(), shareOfMoney(rag));
        });
        return new Facts()
                .with("rated", rated())
                .with("unrated", count(Rag.GREY))
                .with("ofAll", all)
                .with("ofRated", rated)
                .with("ofMoneyLeft", money)
                .with("worst", worst().word());
    }
}
