package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How well the open risks of a register are kept: 100 · (1 − Σ w / Σ 1) over all risks and aspects that the register has columns for, w being
 * the weight of the gravest finding in that aspect (critical and high 1, medium 0.6, low 0.3, else 0).
 */
final class Hygiene {
    private final Register register;
    private final boolean inMoney;
    private final List<Aspect> aspects;
    /** The weights of the gravest finding by the row of a risk and its aspect. */
    private final Map<Integer, Map<Aspect, Double>> weights = new HashMap<>();

    private Hygiene(Register register, Context context) {
        this.register = register;
        this.inMoney = !register.quantified().isEmpty();
        this.aspects = Arrays.stream(Aspect.values())
                .filter(aspect -> aspect.appliesTo(register))
                .toList();
        for (Rule<Risk> rule : RiskRules.ALL) {
            Aspect.of(rule.code())
                    .filter(aspect -> !context.settings().isOff(rule.code()))
                    .ifPresent(aspect -> weigh(rule, aspect, context));
        }
    }

    static Hygiene of(Register register, Context context) {
        return new Hygiene(register, context);
    }

    private void weigh(Rule<Risk> rule, Aspect aspect, Context context) {
        remarks(rule, context)
                .forEach(remark -> weights.computeIfAbsent(remark.cell().row(), row -> new EnumMap<>(Aspect.class))
                        .merge(aspect, weight(rule.severity()), Math::max));
    }

    /** A rule that fails is told where the rules are checked; here it counts as silent. */
    private List<Remark> remarks(Rule<Risk> rule, Context context) {
        try {
            return rule.check(register.risks(), context);
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static double weight(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> 1;
            case MEDIUM -> 0.6;
            case LOW -> 0.3;
            default -> 0;
        };
    }

    List<Aspect> aspects() {
        return aspects;
    }

    /** From 0 to 100; empty without open risks. */
    Optional<Double> index() {
        return share(risk -> 1.0).map(clean -> 100 * clean);
    }

    /** The same with each risk weighted by its expected cost, or by its score where there is no amount; empty where no risk has either. */
    Optional<Double> indexByValue() {
        return share(this::value).map(clean -> 100 * clean);
    }

    /** The share of the expected cost or score that rests on risks without any finding but hints. */
    Optional<Double> valueOnCleanRows() {
        double all = 0;
        double clean = 0;
        for (Sourced<Risk> risk : register.open()) {
            all += value(risk);
            clean += worst(risk) == 0 ? value(risk) : 0;
        }
        return all > 0 ? Optional.of(clean / all) : Optional.empty();
    }

    /** The share of open risks that are clean in an aspect. */
    double clean(Aspect aspect) {
        List<Sourced<Risk>> open = register.open();
        return (double) open.stream().filter(risk -> weight(risk, aspect) == 0).count() / Math.max(1, open.size());
    }

    /** The share of some risks and aspects that is clean. */
    double clean(List<Sourced<Risk>> risks) {
        double soiled = risks.stream()
                .mapToDouble(risk -> aspects.stream()
                        .mapToDouble(aspect -> weight(risk, aspect))
                        .sum())
                .sum();
        return 1 - soiled / Math.max(1, risks.size() * aspects.size());
    }

    /** How many aspects of a risk have a finding. */
    long faults(Sourced<Risk> risk) {
        return aspects.stream().filter(aspect -> weight(risk, aspect) > 0).count();
    }

    private Optional<Double> share(ToDoubleFunction<Sourced<Risk>> value) {
        double all = 0;
        double soiled = 0;
        for (Sourced<Risk> risk : register.open()) {
            double worth = value.applyAsDouble(risk);
            all += worth * aspects.size();
            soiled += worth
                    * aspects.stream()
                            .mapToDouble(aspect -> weight(risk, aspect))
                            .sum();
        }
        return all > 0 ? Optional.of(1 - soiled / all) : Optional.empty();
    }

    private double value(Sourced<Risk> risk) {
        return Math.abs((inMoney ? risk.value().expectedValue() : register.score(risk)).orElse(0.0));
    }

    private double worst(Sourced<Risk> risk) {
        return aspects.stream()
                .mapToDouble(aspect -> weight(risk, aspect))
                .max()
                .orElse(0);
    }

    private double weight(Sourced<Risk> risk, Aspect aspect) {
        return Optional.ofNullable(weights.get(risk.ref("risk_id").row()))
                .map(some -> some.getOrDefault(aspect, 0.0))
                .orElse(0.0);
    }
}
