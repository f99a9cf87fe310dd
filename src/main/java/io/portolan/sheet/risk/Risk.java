package io.portolan.sheet.risk;

import io.portolan.statistics.distribution.Distribution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of a risk register, as its words and numbers were understood.
 *
 * @param id the risk's own name; "" where missing
 * @param title what may happen, as written
 * @param project the project that would bear it; "" where not stated
 * @param status open, closed or come true
 * @param nature whether it would cost or save
 * @param likelihood how probable it is
 * @param consequence what it would bring about
 * @param care who does what by when
 */
public record Risk(
        String id,
        String title,
        String project,
        Status status,
        Nature nature,
        Likelihood likelihood,
        Consequence consequence,
        Care care) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LABEL = 28;

    /** Whether a risk can still happen. */
    public enum Status {
        OPEN,
        CLOSED,
        /** It came true. */
        OCCURRED
    }

    /** Whether a risk would cost or save. */
    public enum Nature {
        THREAT,
        OPPORTUNITY,
        /** Not stated: counted as a threat. */
        UNSTATED
    }

    /**
     * How probable a risk is.
     *
     * @param share the probability from 0 to 1, also when it was outside of that
     * @param code the class on the register's own scale
     * @param lowest the probability at the lower edge of the class; the share itself when it is stated
     * @param highest the probability at the upper edge of the class
     */
    public record Likelihood(
            Optional<Double> share, Optional<Double> code, Optional<Double> lowest, Optional<Double> highest) {
        /** Nothing is known. */
        public static final Likelihood UNKNOWN =
                new Likelihood(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** A stated probability and the class that it falls into. */
        static Likelihood stated(double share, double code) {
            return new Likelihood(Optional.of(share), Optional.of(code), Optional.of(share), Optional.of(share));
        }

        /** A class of which only the number is known. */
        static Likelihood rated(double code) {
            return new Likelihood(Optional.empty(), Optional.of(code), Optional.empty(), Optional.empty());
        }

        /** A class that stands for a band of probabilities and counts with its middle. */
        static Likelihood banded(double code, double low, double high) {
            return new Likelihood(
                    Optional.of(low + (high - low) / 2), Optional.of(code), Optional.of(low), Optional.of(high));
        }
    }

    /**
     * What a risk would bring about.
     *
     * @param code the class on the register's own scale
     * @param amount the range of money, a saving below zero, when it can be quantified
     * @param shape how the range was read
     * @param size the most likely or single amount, as written
     * @param factor the third factor of a product score: detection, or exposure
     */
    public record Consequence(
            Optional<Double> code,
            Optional<Distribution> amount,
            Shape.Kind shape,
            Optional<Double> size,
            Optional<Double> factor) {}

    /**
     * Who does what by when.
     *
     * @param owner the person who answers for the risk
     * @param response what is done
     * @param due when it is to be done
     * @param reviewed when the row was last looked at
     * @param nextReview when it is to be looked at again
     * @param score the score that the sheet itself states
     */
    public record Care(
            Optional<String> owner,
            Optional<String> response,
            Optional<LocalDate> due,
            Optional<LocalDate> reviewed,
            Optional<LocalDate> nextReview,
            Optional<Double> score) {}

    /** Whether it can still happen. */
    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whether probability and amount are both known and make sense, so that it counts in the exposure. */
    public boolean isQuantified() {
        return likelihood.share().filter(p -> p >= 0 && p <= 1).isPresent()
                && consequence.amount().isPresent();
    }

    /** The expected monetary value, probability times mean amount; a saving is negative. */
    public Optional<Double> expectedValue() {
        return isQuantified()
                ? Optional.of(
                        likelihood.share().get() * consequence.amount().get().mean())
                : Optional.empty();
    }

    /** Probability class times impact class, times the third factor where there is one. */
    public Optional<Double> score() {
        return likelihood
                .code()
                .flatMap(p ->
                        consequence.code().map(i -> p * i * consequence.factor().orElse(1.0)));
    }

    /** Whether it would save rather than cost. */
    public boolean isOpportunity() {
        return nature == Nature.OPPORTUNITY;
    }

    /** The name to call it by: its id, else the start of its title. */
    public String name() {
        return id.isEmpty() ? shortened(title, LONGEST_NAME) : id;
    }

    /** The name on a chart, where a bare number would say nothing: the id and, behind a number, the start of the title. */
    public String label() {
        boolean bare = id.chars().allMatch(Character::isDigit);
        return shortened(bare ? (id + " " + title).strip() : id, LONGEST_LABEL);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1).strip() + "…";
    }
}
