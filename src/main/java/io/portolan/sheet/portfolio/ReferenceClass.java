package io.portolan.sheet.portfolio;

import io.portolan.settings.Settings;
import io.portolan.statistics.reference.Overruns;
import io.portolan.statistics.reference.Uplift;
import java.util.Optional;

/**
 * The finished projects that a project is compared with.
 *
 * @param type the type of project as the list writes it; "" for projects of all types
 * @param cost the overruns of cost of the organisation's own finished projects
 * @param time those of duration
 * @param published the published class of this type
 * @param ownShare how much the law of cost rests on own projects: 1 from the least number on, below it n / (n + weight)
 * @param costLaw the law of the cost overrun, where there is one
 * @param timeLaw the law of the overrun of duration, where there are enough own projects
 */
record ReferenceClass(
        String type,
        Overruns cost,
        Overruns time,
        Optional<PublishedClass> published,
        double ownShare,
        Optional<Uplift> costLaw,
        Optional<Uplift> timeLaw) {

    /** The class of a type; own projects of all types stand in where those of the type are too few. */
    static ReferenceClass of(String type, Finished finished, Settings settings) {
        int least = least(settings);
        Finished alike = finished.of(type);
        Optional<PublishedClass> published = PublishedClass.of(type);
        boolean isEnough = alike.cost().n() >= least;
        boolean isAll = !isEnough && finished.cost().n() >= least;
        Overruns cost = isAll ? finished.cost() : alike.cost();
        Overruns time = alike.time().n() >= least ? alike.time() : finished.time();
        double weight = settings.number("portfolio.reference.weight");
        double share = cost.n() >= least ? 1 : cost.n() / (cost.n() + weight);
        return new ReferenceClass(
                isAll && published.isEmpty() ? "" : type,
                cost,
                time,
                published,
                share,
                costLaw(cost, share, published),
                time.n() >= least ? Optional.of(time.law()) : Optional.empty());
    }

    static int least(Settings settings) {
        return (int) settings.number("portfolio.reference.least");
    }

    private static Optional<Uplift> costLaw(Overruns own, double share, Optional<PublishedClass> published) {
        if (share >= 1) {
            return Optional.of(own.law());
        }
        Optional<Uplift> table = published.flatMap(PublishedClass::law);
        return own.n() == 0 ? table : table.map(law -> own.law().blend(share, law));
    }

    /** Whether anything can be said of projects of this class. */
    boolean tells() {
        return costLaw.isPresent() || timeLaw.isPresent() || published.isPresent();
    }

    /** The cost overrun that is enough with chance p; NaN where not known. */
    double costAt(double p) {
        return costLaw.map(law -> law.at(p)).orElse(Double.NaN);
    }

    /** The overrun of duration that is enough with chance p; NaN where not known. */
    double timeAt(double p) {
        return timeLaw.map(law -> law.at(p)).orElse(Double.NaN);
    }
}
