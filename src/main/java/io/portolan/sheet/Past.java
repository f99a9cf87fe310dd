package io.portolan.sheet;

import io.portolan.analysis.Observation;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** What earlier runs found, for analyses that ask for it and need not know where it is kept. */
public interface Past {
    /** A past of which nothing is known. */
    Past NONE = new Past() {
        @Override
        public List<Arrival> arrivals() {
            return List.of();
        }

        @Override
        public List<Observation> observations(String kind, YearMonth period) {
            return List.of();
        }

        @Override
        public List<Flaw> flaws(YearMonth period) {
            return List.of();
        }
    };

    /** Which workbooks each month brought, the oldest month first. */
    List<Arrival> arrivals() throws IOException;

    /** What a month said of the subjects of a kind, in the order of workbooks and of their rows. */
    List<Observation> observations(String kind, YearMonth period) throws IOException;

    /** What was found to mend in a month, in the order of workbooks and sheets. */
    List<Flaw> flaws(YearMonth period) throws IOException;

    /** Of a past one month alone. */
    static Past only(Past past, YearMonth month) {
        return new Past() {
            @Override
            public List<Arrival> arrivals() throws IOException {
                return past.arrivals().stream()
                        .filter(arrival -> arrival.period().equals(month))
                        .toList();
            }

            @Override
            public List<Observation> observations(String kind, YearMonth period) throws IOException {
                return past.observations(kind, period);
            }

            @Override
            public List<Flaw> flaws(YearMonth period) throws IOException {
                return past.flaws(period);
            }
        };
    }

    /** A workbook and the month that brought it. */
    record Arrival(YearMonth period, String workbook) {
        /** By month, then by name. */
        public static final Comparator<Arrival> IN_ORDER =
                Comparator.comparing(Arrival::period).thenComparing(Arrival::workbook);
    }

    /**
     * A finding of an earlier run; its sentence is not kept.
     *
     * @param workbook the name of the file
     * @param rule the code of the rule
     * @param severity how much it mattered, as in results.json
     * @param sheet where it stood
     * @param cell its cell
     * @param subject the row's own name
     */
    record Flaw(String workbook, String rule, String severity, String sheet, String cell, String subject) {}
}
