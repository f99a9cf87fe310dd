package io.portolan.sheet.portfolio;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import io.portolan.statistics.reference.Overruns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A project manager who leads far more open projects than the others: above the third quartile by 1.5 interquartile ranges (Tukey). */
final class ManagerOfMany extends ProjectRule {
    private static final int FEWEST_MANAGERS = 5;
    private static final int MANY = 4;

    ManagerOfMany() {
        super(Severity.LOW, Role.STEERING);
    }

    @Override
    public List<Remark> check(List<Sourced<Project>> rows, Context context) {
        Say say = Say.of(rows, context);
        Map<String, List<Sourced<Project>>> led = new TreeMap<>();
        History.of(rows).latest().stream()
                .filter(row -> row.value().isOpen())
                .forEach(row -> row.value()
                        .team()
                        .manager()
                        .ifPresent(name -> led.computeIfAbsent(name, first -> new ArrayList<>())
                                .add(row)));
        double fence = fence(led);
        return led.entrySet().stream()
                .filter(entry -> led.size() >= FEWEST_MANAGERS
                        && entry.getValue().size() >= MANY
                        && entry.getValue().size() > fence)
                .map(entry -> Remark.of(
                        entry.getValue().get(0).ref("project_manager"),
                        entry.getKey(),
                        say.count(entry.getValue().size()),
                        say.count((long) Math.floor(fence))))
                .toList();
    }

    private static double fence(Map<String, List<Sourced<Project>>> led) {
        Overruns counts =
                Overruns.of(led.values().stream().mapToDouble(List::size).toArray());
        return counts.quantile(0.75) + 1.5 * (counts.quantile(0.75) - counts.quantile(0.25));
    }
}
