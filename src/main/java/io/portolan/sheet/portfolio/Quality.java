package io.portolan.sheet.portfolio;

import io.portolan.finding.Finding;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import io.portolan.workbook.CellRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well a list is kept: 100 · (1 − Σ w failed / Σ w all) over the rules, w = 3 for faults by which a decision may go wrong and 1 for
 * others; what is only good to know costs nothing. A rule counts once a project. Watermelons are left out: they are a verdict on the
 * project, not on its row.
 *
 * @param weight Σ w over all rules
 * @param faults what costs points, by project, in the order of the list; empty for projects without fault
 */
record Quality(int weight, Map<Judgement, List<Fault>> faults) {
    private static final int WORST_CELLS = 10;

    /** A rule that a project does not keep. */
    record Fault(String rule, int points, CellRef cell) {}

    /** A cell with what it costs. */
    record Cell(CellRef ref, Judgement judgement, List<Fault> faults) {
        int points() {
            return faults.stream().mapToInt(Fault::points).sum();
        }
    }

    /** The quality of a list, of whose rules the findings were already made. */
    static Quality of(Portfolio portfolio, List<Finding> findings, Context context, Say say) {
        List<Rule<Project>> rules = PortfolioRules.all().stream()
                .filter(rule -> !(rule instanceof Watermelon))
                .toList();
        Map<String, List<Fault>> byProject = new HashMap<>();
        List<Sourced<Project>> latest =
                portfolio.judgements().stream().map(Judgement::row).toList();
        for (Rule<Project> rule : rules) {
            boolean isOff = context.settings().isOff(rule.code());
            List<Fault> faults = isOff || points(rule) == 0 ? List.of() : faults(rule, latest, findings, context, say);
            faults.forEach(fault -> byProject
                    .computeIfAbsent(place(fault.cell(), latest), first -> new ArrayList<>())
                    .add(fault));
        }
        Map<Judgement, List<Fault>> all = new LinkedHashMap<>();
        portfolio
                .judgements()
                .forEach(judgement -> all.put(
                        judgement,
                        once(Optional.ofNullable(byProject.get(record(judgement.row())))
                                .orElse(List.of()))));
        return new Quality(rules.stream().mapToInt(Quality::points).sum(), all);
    }

    private static int points(Rule<Project> rule) {
        Severity severity = rule.severity();
        if (severity == Severity.INFO) {
            return 0;
        }
        return severity == Severity.HIGH || severity == Severity.CRITICAL ? 3 : 1;
    }

    /** Rules that look at each project are asked again, since a remark that many share is made only once. */
    private static List<Fault> faults(
            Rule<Project> rule, List<Sourced<Project>> latest, List<Finding> findings, Context context, Say say) {
        List<Remark> each = rule instanceof ProjectRule one ? one.each(latest, context, say) : List.of();
        Stream<CellRef> cells = each.isEmpty()
                ? findings.stream()
                        .filter(finding -> finding.rule().equals(rule.code()))
                        .map(Finding::cell)
                : each.stream().map(Remark::cell);
        return cells.map(cell -> new Fault(rule.code(), points(rule), cell)).toList();
    }

    private static List<Fault> once(List<Fault> faults) {
        Map<String, Fault> byRule = new TreeMap<>();
        faults.forEach(fault -> byRule.putIfAbsent(fault.rule(), fault));
        return List.copyOf(byRule.values());
    }

    /** The record that a cell stands in. */
    private static String place(CellRef cell, List<Sourced<Project>> latest) {
        boolean isSideways = latest.stream().anyMatch(row -> row.row().table().sideways());
        return cell.sheet() + "!" + (isSideways ? cell.column() : cell.row());
    }

    private static String record(Sourced<Project> row) {
        return place(row.ref("project_id"), List.of(row));
    }

    /** The score of one project, from 0 to 100. */
    double score(Judgement judgement) {
        return score(List.of(judgement));
    }

    /** The mean score of some projects; NaN of none. */
    double score(List<Judgement> some) {
        return score(lost(some), some.size());
    }

    private double score(int lost, int projects) {
        return 100 * (1 - EarnedValue.ratio(lost, (double) weight * projects));
    }

    private int lost(List<Judgement> some) {
        return some.stream()
                .flatMap(judgement -> Optional.ofNullable(faults.get(judgement)).orElse(List.of()).stream())
                .mapToInt(Fault::points)
                .sum();
    }

    /** The score of the whole list; NaN where it is empty. */
    double score() {
        return score(List.copyOf(faults.keySet()));
    }

    /** The score once the worst cells are mended. */
    double mended() {
        int won = worstCells().stream().mapToInt(Cell::points).sum();
        return score(lost(List.copyOf(faults.keySet())) - won, faults.size());
    }

    /** The ten cells that cost most points; of equal ones those of the projects with most money left. */
    List<Cell> worstCells() {
        List<Cell> cells = new ArrayList<>();
        faults.forEach((judgement, own) -> {
            Map<CellRef, List<Fault>> byCell = new TreeMap<>();
            own.forEach(fault -> byCell.computeIfAbsent(fault.cell(), first -> new ArrayList<>())
                    .add(fault));
            byCell.forEach((ref, here) -> cells.add(new Cell(ref, judgement, List.copyOf(here))));
        });
        return cells.stream()
                .sorted(Comparator.comparing((Cell cell) -> -cell.points())
                        .thenComparing(cell -> -Portfolio.orZero(
                                cell.judgement().project().money().left()))
                        .thenComparing(cell -> cell.judgement().project().subject())
                        .thenComparing(Cell::ref))
                .limit(WORST_CELLS)
                .toList();
    }

    /** The projects by department, where the list tells it. */
    Map<String, List<Judgement>> departments() {
        Map<String, List<Judgement>> groups = new TreeMap<>();
        faults.keySet()
                .forEach(judgement -> judgement
                        .project()
                        .team()
                        .department()
                        .ifPresent(name -> groups.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(judgement)));
        return groups;
    }

    /** What results.json says of it. */
    Facts facts() {
        List<Map<String, Object>> cells = worstCells().stream()
                .map(cell -> new Facts()
                        .with("project", cell.judgement().project().subject())
                        .with("points", cell.points())
                        .with("rules", cell.faults().stream().map(Fault::rule).toList())
                        .map())
                .toList();
        Facts byDepartment = new Facts();
        departments().forEach((name, members) -> byDepartment.with(name, score(members)));
        return new Facts()
                .with("score", score())
                .with("mended", mended())
                .with("worstCells", cells)
                .with("departments", byDepartment);
    }
}
