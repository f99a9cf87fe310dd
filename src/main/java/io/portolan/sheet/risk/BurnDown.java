package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import io.portolan.statistics.comparison.Bridge.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was to be left of the first month's risks on a later day, had every response been done when it was due: a risk keeps its level up to
 * its due date and has its residual level from then on, nothing where none is stated; one without a due date stays.
 */
final class BurnDown {
    private final Map<String, Risk> risks;
    private final Map<String, Sourced<Risk>> rows;
    private final Yardstick yardstick;

    private BurnDown(Snapshot first, Yardstick yardstick) {
        this.risks = first.open(risk -> yardstick.of(risk).isPresent());
        this.rows = first.byKey();
        this.yardstick = yardstick;
    }

    /** The plan on each day; empty where no response of the first month has a date. */
    static Optional<List<Double>> planned(Course course, Yardstick yardstick) {
        BurnDown plan = new BurnDown(course.first(), yardstick);
        boolean dated =
                plan.risks.values().stream().anyMatch(risk -> risk.care().due().isPresent());
        return dated ? Optional.of(course.days().stream().map(plan::on).toList()) : Optional.empty();
    }

    private double on(LocalDate day) {
        return risks.entrySet().stream()
                .mapToDouble(entry -> left(entry.getKey(), entry.getValue(), day))
                .sorted()
                .sum();
    }

    private double left(String key, Risk risk, LocalDate day) {
        double now = yardstick.of(risk).map(Product::value).orElse(0.0);
        boolean done = risk.care().due().filter(due -> !due.isAfter(day)).isPresent();
        return done ? afterwards(key, now) : now;
    }

    private double afterwards(String key, double now) {
        String field = yardstick == Yardstick.MONEY ? "residual_expected_value" : "residual_score";
        return Optional.ofNullable(rows.get(key))
                .map(row -> row.row().number(field))
                .filter(residual -> residual.isPresent())
                .map(residual -> Math.min(now, residual.getAsDouble()))
                .orElse(0.0);
    }
}
