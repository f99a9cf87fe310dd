package io.portolan.sheet.portfolio;

import io.portolan.settings.Settings;
import io.portolan.statistics.reference.Correlation;
import io.portolan.statistics.reference.PortfolioCost;
import io.portolan.statistics.reference.Stake;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What open projects come to when they go the way of finished ones, kept apart from what the list itself forecasts (D. Kahneman, B.
 * Flyvbjerg).
 *
 * @param finished the finished projects of the list
 * @param least how many of them it takes without a published table
 * @param classes what projects are compared with, by type
 * @param projects the open projects of which something can be said, the widest gap first
 * @param together what those cost together whose law is known; empty below two of them, or in several currencies
 */
record OutsideView(
        Finished finished,
        int least,
        List<ReferenceClass> classes,
        List<OutsideProject> projects,
        Optional<Together> together) {
    /**
     * What projects cost together, by how closely their costs hang together.
     *
     * @param independent with no correlation
     * @param usual with the correlation of the settings
     * @param comonotone with a full one
     */
    record Together(PortfolioCost independent, PortfolioCost usual, PortfolioCost comonotone) {
        static Together of(List<Stake> stakes, Correlation usual) {
            return new Together(
                    PortfolioCost.of(stakes, Correlation.NONE),
                    PortfolioCost.of(stakes, usual),
                    PortfolioCost.of(stakes, Correlation.FULL));
        }

        List<PortfolioCost> all() {
            return List.of(independent, usual, comonotone);
        }
    }

    OutsideView {
        classes = List.copyOf(classes);
        projects = List.copyOf(projects);
    }

    static OutsideView of(Portfolio portfolio, Settings settings) {
        Finished finished = Finished.of(portfolio.judgements());
        Map<String, ReferenceClass> byType = new TreeMap<>();
        portfolio
                .open()
                .forEach(judgement -> byType.computeIfAbsent(
                        Finished.type(judgement), type -> ReferenceClass.of(type, finished, settings)));
        List<OutsideProject> projects = portfolio.open().stream()
                .flatMap(judgement -> Optional.ofNullable(byType.get(Finished.type(judgement)))
                        .filter(ReferenceClass::tells)
                        .flatMap(reference -> OutsideProject.of(judgement, reference))
                        .stream())
                .sorted(Comparator.comparing((OutsideProject project) -> -Portfolio.orZero(project.widestGap()))
                        .thenComparing(project -> project.project().subject())
                        .thenComparing(project -> project.judgement().row().ref("project_id")))
                .toList();
        Map<String, ReferenceClass> used = new TreeMap<>();
        projects.forEach(project -> used.put(project.reference().type(), project.reference()));
        List<Stake> stakes = stakes(projects);
        Optional<Together> together = portfolio.isMixed() || stakes.size() < 2
                ? Optional.empty()
                : Optional.of(Together.of(stakes, correlation(settings)));
        int least = ReferenceClass.least(settings);
        return new OutsideView(finished, least, List.copyOf(used.values()), projects, together);
    }

    private static Correlation correlation(Settings settings) {
        return new Correlation(
                settings.number("portfolio.correlation.within"), settings.number("portfolio.correlation.between"));
    }

    /** The type of a class as the list writes it. */
    String written(ReferenceClass kind) {
        return projects.stream()
                .filter(project -> project.reference().equals(kind))
                .findFirst()
                .flatMap(project -> project.judgement().row().row().text("project_type"))
                .orElse(kind.type());
    }

    /** What the projects whose law is known add to the whole. */
    List<Stake> stakes() {
        return stakes(projects);
    }

    private static List<Stake> stakes(List<OutsideProject> projects) {
        return projects.stream().flatMap(project -> project.stake().stream()).toList();
    }

    /** What the list itself says that they cost. */
    double inside() {
        return projects.stream()
                .filter(project -> project.stake().isPresent())
                .mapToDouble(OutsideProject::inside)
                .sorted()
                .sum();
    }
}
