package io.portolan.table;

import io.portolan.table.Assignment.Given;
import io.portolan.table.Dictionary.Match;
import io.portolan.workbook.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a square of comparisons two by two: the same names down and across, ones where a name meets itself, reciprocals across from each other. */
public final class PairwiseReading {
    static final String KIND = "pairwise-comparison";
    /** The field of the names. */
    public static final String NAME = "criterion";
    /** The field of a column of comparisons; its heading is one of the names. */
    public static final String COMPARED = "compared";

    private static final int FEWEST = 3;
    private static final int MOST = 30;
    private static final double LARGEST = 10;
    private static final double CLOSE = 0.05;
    private static final double SURE = 0.93;
    private static final Pattern FRACTION = Pattern.compile("\\s*(\\d+(?:[.,]\\d+)?)\\s*/\\s*(\\d+(?:[.,]\\d+)?)\\s*");

    private PairwiseReading() {}

    static Optional<Interpretation> of(Draft draft) {
        List<Heading> headings = draft.columns();
        int[] lines = draft.lines();
        for (int start = 0; start < headings.size(); start++) {
            Heading names = headings.get(start);
            int n = squared(draft, lines, headings, start);
            if (n >= FEWEST && isReciprocal(draft, lines, headings.subList(start + 1, start + 1 + n))) {
                return Optional.of(interpretation(draft, names, headings.subList(start + 1, start + 1 + n)));
            }
        }
        return Optional.empty();
    }

    /** How many names stand both below a heading and, in the same order, in the headings to its right; 0 unless all of them do. */
    private static int squared(Draft draft, int[] lines, List<Heading> headings, int start) {
        int n = lines.length;
        if (n > MOST || start + n >= headings.size()) {
            return 0;
        }
        for (int i = 0; i < n; i++) {
            String name =
                    draft.face().cell(lines[i], headings.get(start).place()).text();
            boolean same = !name.isBlank()
                    && Wording.plain(name)
                            .equals(Wording.plain(headings.get(start + 1 + i).own()));
            if (!same) {
                return 0;
            }
        }
        return n;
    }

    private static boolean isReciprocal(Draft draft, int[] lines, List<Heading> across) {
        int pairs = 0;
        int against = 0;
        boolean above = false;
        for (int i = 0; i < lines.length; i++) {
            double own = value(draft, lines[i], across.get(i));
            if (!Double.isNaN(own) && own != 1) {
                return false;
            }
            for (int j = i + 1; j < lines.length; j++) {
                double one = value(draft, lines[i], across.get(j));
                double other = value(draft, lines[j], across.get(i));
                pairs += one > 0 || other > 0 ? 1 : 0;
                above |= one > 1 || other > 1;
                boolean wrong = one <= 0 || other <= 0 || one > LARGEST || other > LARGEST;
                against += wrong || (one > 0 && other > 0 && Math.abs(Math.log(one * other)) > CLOSE) ? 1 : 0;
            }
        }
        return above && pairs >= lines.length - 1 && 3 * against <= pairs;
    }

    private static double value(Draft draft, int line, Heading heading) {
        return comparison(draft.face().cell(line, heading.place()), draft.style())
                .orElse(Double.NaN);
    }

    /** A comparison as people write it: a number, or a fraction such as 1/3; empty for anything else. */
    public static OptionalDouble comparison(Cell cell, NumberStyle style) {
        Matcher fraction = FRACTION.matcher(cell.text());
        if (fraction.matches()) {
            return OptionalDouble.of(number(fraction.group(1)) / number(fraction.group(2)));
        }
        return Quantity.read(cell, style)
                .map(quantity -> OptionalDouble.of(quantity.value()))
                .orElseGet(OptionalDouble::empty);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static Interpretation interpretation(Draft draft, Heading names, List<Heading> across) {
        List<Given> given = new ArrayList<>();
        given.add(new Given(names, new Match(KIND, NAME, "", SURE, 1), SURE));
        across.forEach(heading -> given.add(new Given(heading, new Match(KIND, COMPARED, "", SURE, 1), SURE)));
        return new Interpretation(KIND, SURE, Columns.of(draft, Assignment.of(given)), List.of());
    }
}
