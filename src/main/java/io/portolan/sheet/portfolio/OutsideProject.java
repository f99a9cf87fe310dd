package io.portolan.sheet.portfolio;

import io.portolan.statistics.reference.Stake;
import io.portolan.statistics.reference.Uplift;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * An open project beside the finished ones of its class.
 *
 * <p>Cost: base · (1 + u), base the first budget; where earned value is known AC + (BAC − EV) · (1 + u), since what is done is done; never
 * below what is spent. End: planned start + planned duration · (1 + u).
 *
 * @param judgement the project
 * @param reference what it is compared with
 * @param base what was first approved for it
 * @param stake its cost, where the law is known
 */
record OutsideProject(Judgement judgement, ReferenceClass reference, double base, Optional<Stake> stake) {
    /** A project with its class; empty without a budget. */
    static Optional<OutsideProject> of(Judgement judgement, ReferenceClass reference) {
        Project.Money money = judgement.project().money();
        double base = money.budget() > 0 ? money.budget() : money.approved();
        if (!(base > 0)) {
            return Optional.empty();
        }
        Optional<Stake> stake = reference.costLaw().map(law -> stake(judgement, base, law));
        return Optional.of(new OutsideProject(judgement, reference, base, stake));
    }

    private static Stake stake(Judgement judgement, double base, Uplift law) {
        Project project = judgement.project();
        String group = project.team().department().orElse("");
        EarnedValue value = judgement.estimate().value();
        boolean isUnderWay = value.ev() > 0 && value.ev() <= base && value.ac() > 0;
        if (isUnderWay) {
            return new Stake(project.subject(), group, value.ac(), base - value.ev(), law);
        }
        double gone = Portfolio.orZero(project.money().spent()) / base - 1;
        Uplift floored = gone > -1 ? Uplift.of(p -> Math.max(gone, law.at(p))) : law;
        return new Stake(project.subject(), group, 0, base, floored);
    }

    Project project() {
        return judgement.project();
    }

    /** What the list itself says that it costs: the forecast, or what was approved last. */
    double inside() {
        double estimate = project().money().estimate();
        double approved = project().money().approved();
        return estimate > 0 ? estimate : Double.isNaN(approved) ? base : approved;
    }

    /** The cost that is enough with chance p, by the finished projects; NaN where their law is not known. */
    double costAt(double p) {
        return stake.map(own -> own.at(p)).orElse(Double.NaN);
    }

    /** How much more than the list says projects of this kind come to in the middle; NaN where not known. */
    double gap() {
        return costAt(0.5) - inside();
    }

    /** The gap, or where only bounds are published that to the upper one. */
    double widestGap() {
        return stake.isPresent() ? gap() : costUpper() - inside();
    }

    /** The cost with the published upper bound, for classes of which only bounds are published; NaN elsewhere. */
    double costUpper() {
        return bound(PublishedClass::costUpper);
    }

    /** The same with the lower bound. */
    double costLower() {
        return bound(PublishedClass::costLower);
    }

    private double bound(ToDoubleFunction<PublishedClass> bound) {
        return stake.isPresent()
                ? Double.NaN
                : reference
                        .published()
                        .map(kind -> base * (1 + bound.applyAsDouble(kind)))
                        .orElse(Double.NaN);
    }

    /** The end by which projects of this kind are done with chance p. */
    Optional<LocalDate> endAt(double p) {
        return end(reference.timeAt(p));
    }

    /** The end with the published upper bound of duration, where no own projects tell it. */
    Optional<LocalDate> endUpper() {
        double upper = reference.published().map(PublishedClass::timeUpper).orElse(Double.NaN);
        return reference.timeLaw().isPresent() ? Optional.empty() : end(upper);
    }

    private Optional<LocalDate> end(double uplift) {
        Optional<LocalDate> from = project().schedule().startPlanned();
        Optional<LocalDate> to = project().schedule().endPlanned();
        if (Double.isNaN(uplift)
                || from.isEmpty()
                || to.isEmpty()
                || !from.get().isBefore(to.get())) {
            return Optional.empty();
        }
        double days = ChronoUnit.DAYS.between(from.get(), to.get()) * (1 + uplift);
        return Optional.of(from.get().plusDays(Math.round(days)));
    }
}
