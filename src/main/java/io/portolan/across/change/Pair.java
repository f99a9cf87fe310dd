package io.portolan.across.change;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One subject in an earlier month and now; one of the two may be missing.
 *
 * @param since the earlier month
 * @param then what was said of it
 * @param now what is said of it
 * @param byText whether it was found again by its words alone
 */
public record Pair(YearMonth since, Optional<Observation> then, Optional<Observation> now, boolean byText) {
    /** What is known of it last. */
    Observation latest() {
        return now.or(() -> then).orElseThrow();
    }

    /** The subject as it was. */
    public Optional<Subject> before() {
        return then.map(Observation::subject);
    }

    Optional<Subject> after() {
        return now.map(Observation::subject);
    }

    /** A figure before; NaN when there is none. */
    double before(String figure) {
        return before().map(subject -> subject.figure(figure)).orElse(Double.NaN);
    }

    /** A figure now; NaN when there is none. */
    double after(String figure) {
        return after().map(subject -> subject.figure(figure)).orElse(Double.NaN);
    }
}
