package io.portolan.statistics.survival;

import io.portolan.statistics.distribution.StandardNormal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The share that still goes on after a time, those counted in whose end was not seen.
 *
 * <p>S(t) = Π(1 − dᵢ/nᵢ) over the times tᵢ ≤ t at which dᵢ of the nᵢ still watched ended; whoever leaves unended at tᵢ still counts in
 * nᵢ. Standard error by Greenwood (1926): S·√Σ dᵢ/(nᵢ(nᵢ − dᵢ)). Limits on the scale ln(−ln S), which keeps them within 0 and 1 (Kalbfleisch
 * and Prentice 1980). Nothing is said beyond the longest time watched. Source: E. L. Kaplan and P. Meier (1958).
 *
 * @param n how many were watched
 * @param ended how many of them ended
 * @param longest the longest time watched; 0 when nothing was
 * @param steps the curve, one step for each time of an end
 */
public record KaplanMeier(int n, int ended, double longest, List<Step> steps) {
    private static final double Z = StandardNormal.quantile(0.975);
    private static final double ROUNDING = 1e-12;

    /**
     * The curve from one time of an end to the next.
     *
     * @param time when
     * @param atRisk how many were still watched just before
     * @param ended how many ended then
     * @param survival the share that goes on
     * @param standardError of that share, by Greenwood
     * @param low the lower 95 % limit of that share
     * @param high the upper one; both are the share itself where nobody is left
     */
    public record Step(
            double time, int atRisk, int ended, double survival, double standardError, double low, double high) {
        static Step of(double time, int atRisk, int ended, double survival, double sum) {
            if (survival <= 0) {
                return new Step(time, atRisk, ended, 0, 0, 0, 0);
            }
            double power = Math.exp(Z * Math.sqrt(sum) / -Math.log(survival));
            return new Step(
                    time,
                    atRisk,
                    ended,
                    survival,
                    survival * Math.sqrt(sum),
                    Math.pow(survival, power),
                    Math.pow(survival, 1 / power));
        }
    }

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /** The curve of some observations, every end alike; without a step where nothing ended. */
    public static KaplanMeier of(List<Observation> observations) {
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double sum = 0;
        for (RiskSet set : RiskSet.of(observations)) {
            survival *= 1 - (double) set.ended() / set.atRisk();
            sum += (double) set.ended() / ((double) set.atRisk() * (set.atRisk() - set.ended()));
            steps.add(Step.of(set.time(), set.atRisk(), set.ended(), survival, sum));
        }
        return new KaplanMeier(
                observations.size(),
                (int) observations.stream().filter(Observation::isEnded).count(),
                observations.stream().mapToDouble(Observation::time).max().orElse(0),
                steps);
    }

    /** The share that goes on after a time; empty beyond the longest time watched, unless all had ended by then. */
    public OptionalDouble at(double time) {
        double survival = 1;
        for (Step step : steps) {
            survival = step.time() <= time ? step.survival() : survival;
        }
        return time <= longest || survival == 0 ? OptionalDouble.of(survival) : OptionalDouble.empty();
    }

    /** The first time by which this share has ended; empty when so many have not. */
    public OptionalDouble quantile(double share) {
        return first(share, Step::survival);
    }

    /** The shortest time that the data allow for a quantile, at 95 % (R. Brookmeyer and J. Crowley 1982). */
    public OptionalDouble quantileLow(double share) {
        return first(share, Step::low);
    }

    /** The longest such time; empty when the data set no end to it. */
    public OptionalDouble quantileHigh(double share) {
        return first(share, Step::high);
    }

    private OptionalDouble first(double share, ToDoubleFunction<Step> curve) {
        return steps.stream()
                .filter(step -> curve.applyAsDouble(step) <= 1 - share + ROUNDING)
                .mapToDouble(Step::time)
                .findFirst();
    }

    /** The chance to end within so much more time of one that has lasted so long: 1 − S(a + t)/S(a); empty where the curve does not reach. */
    public OptionalDouble endsWithin(double more, double lasted) {
        OptionalDouble now = at(lasted);
        OptionalDouble then = at(lasted + more);
        return now.isPresent() && then.isPresent() && now.getAsDouble() > 0
                ? OptionalDouble.of(1 - then.getAsDouble() / now.getAsDouble())
                : OptionalDouble.empty();
    }
}
