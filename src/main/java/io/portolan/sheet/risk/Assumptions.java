package io.portolan.sheet.risk;

import io.portolan.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What had to be assumed in reading a register, said so that its owner can object. */
final class Assumptions {
    private final Register register;
    private final Optional<Exposure> exposure;
    private final Words words;

    private final List<LocalDate> reportDates;

    Assumptions(RiskAnalysis analysis) {
        this.register = analysis.register();
        this.exposure = analysis.exposure();
        this.words = analysis.say().words();
        this.reportDates = analysis.reportDates();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!reportDates.isEmpty()) {
            sentences.add(words.say(
                    "assumption.report-dates",
                    reportDates.size(),
                    words.date(reportDates.get(reportDates.size() - 1))));
        }
        if (exposure.isPresent() || !register.conventions().usesUsualBands()) {
            sentences.add(probabilities());
        }
        register.conventions()
                .impactScale()
                .filter(Scale::hasBands)
                .ifPresent(scale -> sentences.add(words.say("assumption.impact-scale", scale.place())));
        if (exposure.isEmpty()) {
            sentences.add(NoTotal.reason(register, words));
            return sentences;
        }
        sentences.add(words.say("assumption.shapes", shapes()));
        sign().ifPresent(sentences::add);
        exposure.flatMap(Exposure::edges).ifPresent(edges -> sentences.add(edges(edges)));
        return sentences;
    }

    private String probabilities() {
        Conventions conventions = register.conventions();
        boolean classes = conventions.probability() == ProbabilityScale.CLASSES;
        return conventions
                .probabilityScale()
                .filter(Scale::hasBands)
                .map(scale -> words.say(classes ? "assumption.own-classes" : "assumption.own-shares", scale.place()))
                .orElseGet(() ->
                        words.say("assumption." + conventions.probability().name()));
    }

    private String shapes() {
        Map<Shape.Kind, Long> counts = register.quantified().stream()
                .collect(Collectors.groupingBy(
                        risk -> risk.value().consequence().shape(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " × "
                        + words.say("shape." + entry.getKey().name()))
                .collect(Collectors.joining(", "));
    }

    /** What the sign of the amounts was taken to mean, and which risks do not say what they are. */
    private Optional<String> sign() {
        long opportunities = count(Risk.Nature.OPPORTUNITY);
        if (register.conventions().sign() == Sign.UNSIGNED && opportunities == 0) {
            return Optional.empty();
        }
        return Optional.of(words.say(
                        "assumption.sign." + register.conventions().sign().name()) + " "
                + words.say(
                        "assumption.natures", count(Risk.Nature.THREAT), opportunities, count(Risk.Nature.UNSTATED)));
    }

    private long count(Risk.Nature nature) {
        return register.quantified().stream()
                .filter(risk -> risk.value().nature() == nature)
                .count();
    }

    private String edges(Exposure.Edges edges) {
        return words.say(
                "assumption.edges",
                money(Math.min(edges.low(), edges.high())),
                money(Math.max(edges.low(), edges.high())));
    }

    private String money(double amount) {
        return (words.number(amount) + " " + register.currency()).strip();
    }
}
