package io.portolan.sheet.portfolio;

import io.portolan.statistics.reference.PortfolioCost;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the outside view gives to other programs. */
final class OutlookResults {
    private final OutsideView view;
    private final Map<Integer, OutsideProject> byRecord = new HashMap<>();
    private final Map<Integer, Double> shares = new HashMap<>();

    OutlookResults(OutsideView view) {
        this.view = view;
        view.projects().forEach(project -> byRecord.put(record(project), project));
        List<OutsideProject> staked = view.projects().stream()
                .filter(project -> project.stake().isPresent())
                .toList();
        List<Double> told = view.together()
                .map(together -> together.usual().shares(view.stakes()))
                .orElse(List.of());
        IntStream.range(0, told.size()).forEach(i -> shares.put(record(staked.get(i)), told.get(i)));
    }

    private static int record(OutsideProject project) {
        return project.judgement().row().row().record();
    }

    /** The outside view of one project; nothing where it cannot be compared. */
    Facts project(Judgement judgement) {
        int record = judgement.row().row().record();
        return Optional.ofNullable(byRecord.get(record)).map(this::project).orElseGet(Facts::new);
    }

    private Facts project(OutsideProject project) {
        ReferenceClass reference = project.reference();
        Facts facts = new Facts()
                .with("class", reference.type())
                .with(
                        "published",
                        reference
                                .published()
                                .map(kind -> String.join("+", kind.words()))
                                .orElse(""))
                .with("finished", reference.cost().n())
                .with("ownShare", reference.ownShare())
                .with("base", project.base())
                .with("inside", project.inside())
                .with("costP50", project.costAt(0.5))
                .with("costP80", project.costAt(0.8))
                .with("gap", project.gap())
                .with("costLower", project.costLower())
                .with("costUpper", project.costUpper())
                .with("shareOfVariance", shares.getOrDefault(record(project), Double.NaN));
        project.endAt(0.5).ifPresent(day -> facts.with("endP50", day.toString()));
        project.endAt(0.8).ifPresent(day -> facts.with("endP80", day.toString()));
        project.endUpper().ifPresent(day -> facts.with("endUpper", day.toString()));
        return facts;
    }

    /** What the projects come to together, with no correlation, the usual one and a full one. */
    Facts portfolio() {
        Facts facts = new Facts().with("finished", view.finished().cost().n());
        view.together()
                .ifPresent(together -> facts.with("projects", view.stakes().size())
                        .with("inside", view.inside())
                        .with("independent", facts(together.independent()))
                        .with("usual", facts(together.usual()))
                        .with("comonotone", facts(together.comonotone())));
        return facts;
    }

    private static Facts facts(PortfolioCost cost) {
        return new Facts()
                .with("deviation", cost.deviation())
                .with("p50", cost.quantile(0.5))
                .with("p80", cost.quantile(0.8))
                .with("p90", cost.quantile(0.9))
                .with("sumOfP80", cost.sumOf(0.8))
                .with("diversification", cost.diversification(0.8));
    }
}
