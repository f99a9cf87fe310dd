package io.portolan.across.years;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One project over the editions of its list.
 *
 * @param sightings where it was met, the earliest first; never empty
 * @param costsFrom the first edition whose costs compare with those after it; "" where all do
 */
record Course(List<Sighting> sightings, String costsFrom) {
    /** From this share on a cost counts as having grown, and from this many days on an end as having slipped. */
    static final double GROWN = 0.1;

    static final int SLIPPED = 90;

    /** Costs that differ by this factor from one edition to the next more likely changed their unit. */
    private static final double OTHER_UNIT = 100;

    private static final List<String> COLOURS = List.of("green", "amber-green", "amber", "amber-red", "red");

    /** How a project was found in an edition. */
    enum Found {
        /** It was not met before. */
        NEW,
        /** By its id. */
        ID,
        /** By its name, where one of the lists gives no id. */
        NAME,
        /** By words that are alike, or by its name though the ids differ. */
        TEXT;

        static Found of(Subject before, Subject now) {
            if (!now.id().isEmpty() && now.id().equalsIgnoreCase(before.id())) {
                return ID;
            }
            boolean idsDiffer = !now.id().isEmpty() && !before.id().isEmpty();
            return letters(now).equals(letters(before)) && !idsDiffer ? NAME : TEXT;
        }

        private static String letters(Subject subject) {
            return subject.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        }

        /** The word used in results. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A project in one edition.
     *
     * @param edition the edition's label
     * @param seen what it says of the project
     * @param found how it was found
     */
    record Sighting(String edition, Observation seen, Found found) {
        boolean isDoubtful() {
            return found == Found.TEXT;
        }

        Subject subject() {
            return seen.subject();
        }

        /** The whole-life cost; NaN where none above zero is told. */
        double cost() {
            double cost = subject().figure("bac");
            return cost > 0 ? cost : Double.NaN;
        }

        /** The reported colour; "" where none is. */
        String colour() {
            return subject().word("reported");
        }
    }

    Course {
        sightings = List.copyOf(sightings);
    }

    Course with(Sighting next) {
        return new Course(Stream.concat(sightings.stream(), Stream.of(next)).toList(), costsFrom);
    }

    /** The same with costs that count only from an edition on. */
    Course costsFrom(String edition) {
        return new Course(sightings, edition);
    }

    /** The cost in an edition; NaN where it tells none. */
    double costIn(Edition edition) {
        return sightings.stream()
                .filter(sighting -> sighting.edition().equals(edition.label()))
                .mapToDouble(Sighting::cost)
                .findFirst()
                .orElse(Double.NaN);
    }

    Sighting first() {
        return sightings.get(0);
    }

    Sighting last() {
        return sightings.get(sightings.size() - 1);
    }

    boolean isFollowed() {
        return sightings.size() > 1;
    }

    /** What it is called now. */
    String name() {
        Subject subject = last().subject();
        return subject.title().isEmpty() ? subject.id() : subject.title();
    }

    /** The sightings that tell a cost which compares with the others. */
    List<Sighting> costed() {
        return sightings.stream()
                .filter(sighting -> sighting.edition().compareTo(costsFrom) >= 0)
                .filter(sighting -> !Double.isNaN(sighting.cost()))
                .toList();
    }

    /** Whether costs jump by a factor of 100 or more, so that no growth is told. */
    boolean unitInDoubt() {
        List<Sighting> told = costed();
        for (int i = 1; i < told.size(); i++) {
            double factor = told.get(i).cost() / told.get(i - 1).cost();
            if (factor >= OTHER_UNIT || factor <= 1 / OTHER_UNIT) {
                return true;
            }
        }
        return false;
    }

    /** The last cost told over the first one, less 1; NaN with fewer than two or with a unit in doubt. */
    double growth() {
        List<Sighting> told = costed();
        return told.size() < 2 || unitInDoubt()
                ? Double.NaN
                : told.get(told.size() - 1).cost() / told.get(0).cost() - 1;
    }

    /** The days from the first end told to the last one; NaN with fewer than two. */
    double slip() {
        List<LocalDate> ends = sightings.stream()
                .map(sighting -> sighting.subject().word("end"))
                .filter(end -> !end.isEmpty())
                .map(LocalDate::parse)
                .toList();
        return ends.size() < 2 ? Double.NaN : ChronoUnit.DAYS.between(ends.get(0), ends.get(ends.size() - 1));
    }

    /** Steps of the reported colour from the first to the last that are known, below 0 when it got better; 0 with fewer than two. */
    int steps() {
        List<Integer> known = sightings.stream()
                .map(sighting -> COLOURS.indexOf(sighting.colour()))
                .filter(place -> place >= 0)
                .toList();
        return known.size() < 2 ? 0 : known.get(known.size() - 1) - known.get(0);
    }

    /** Whether the colour got better while the cost grew and the end slipped. */
    boolean looksBetterThanItIs() {
        return steps() < 0 && growth() >= GROWN && slip() >= SLIPPED;
    }
}
