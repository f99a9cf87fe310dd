package io.portolan.table;

import io.portolan.workbook.Cell;
import io.portolan.workbook.CellValue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What the values of a column are like. Shares are of the cells that hold something; 0 when none does.
 *
 * @param cells how many cells were looked at
 * @param filled how many of them hold something, marks for a missing value left out
 * @param numbers share of numbers
 * @param dates share of days
 * @param texts share of texts that are neither number nor day
 * @param errors share of Excel errors and values that were never calculated
 * @param whole share of whole numbers among the numbers
 * @param least the smallest number; 0 without numbers
 * @param greatest the largest number; 0 without numbers
 * @param distinct share of different values
 * @param rag share of traffic-light words, those for no rating left out
 * @param status share of status words
 * @param scale share of words for the steps of a scale of five
 * @param response share of words for risk responses
 * @param threat share of words for threats and opportunities
 * @param units share of texts that are nothing but a unit
 * @param length mean length of the texts in characters
 * @param percent share of numbers shown as percentages
 */
record Profile(
        int cells,
        int filled,
        double numbers,
        double dates,
        double texts,
        double errors,
        double whole,
        double least,
        double greatest,
        double distinct,
        double rag,
        double status,
        double scale,
        double response,
        double threat,
        double units,
        double length,
        double percent) {

    /** Looks at cells, read in a way of writing numbers. */
    static Profile of(List<Cell> cells, NumberStyle style) {
        Count count = new Count(style);
        cells.forEach(count::add);
        return count.profile(cells.size());
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Whether the values are mostly numbers, missing marks among them forgiven. */
    boolean isNumeric() {
        return numbers >= 0.5 || (numbers >= 0.25 && texts + dates < numbers);
    }

    boolean isDated() {
        return dates >= 0.5;
    }

    /** Whether the numbers look like years. */
    boolean isYears() {
        return isNumeric() && whole > 0.98 && least >= 1800 && greatest <= 2150;
    }

    /** Whether the values are mostly prose. */
    boolean isProse() {
        return texts >= 0.5 && length >= 25;
    }

    private static final class Count {
        /** What people and statistical offices type where there is no value. */
        private static final Set<String> MISSING = Set.of(
                "-", "--", "–", "—", ".", "..", "...", ":", "?", "/", "n/a", "na", "nvt", "n.v.t.", "n.v.t", "n.a.",
                "k.a.", "k. a.", "s.o.", "nd", "n.d.", "tbd", "tbc", "pm", "p.m.");

        private final NumberStyle style;
        private final Set<String> different = new HashSet<>();
        private int filled;
        private int numbers;
        private int dates;
        private int texts;
        private int errors;
        private int whole;
        private int percent;
        private int rag;
        private int status;
        private int scale;
        private int response;
        private int threat;
        private int units;
        private long length;
        private double least = Double.POSITIVE_INFINITY;
        private double greatest = Double.NEGATIVE_INFINITY;

        Count(NumberStyle style) {
            this.style = style;
        }

        void add(Cell cell) {
            if (cell.isBlank() || MISSING.contains(cell.text().strip().toLowerCase(Locale.ROOT))) {
                return;
            }
            filled++;
            different.add(cell.text());
            if (cell.value() instanceof CellValue.ExcelError || cell.value() instanceof CellValue.Unknown) {
                errors++;
                return;
            }
            Optional<LocalDate> day = Dates.read(cell, style);
            if (day.isPresent()) {
                dates++;
                return;
            }
            Optional<Quantity> quantity = Quantity.read(cell, style);
            quantity.ifPresentOrElse(this::addNumber, () -> addText(cell.text().strip()));
        }

        private void addNumber(Quantity quantity) {
            double value = quantity.value();
            numbers++;
            whole += value == Math.rint(value) ? 1 : 0;
            percent += quantity.unit().equals("%") ? 1 : 0;
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }

        private void addText(String text) {
            texts++;
            length += text.length();
            rag += Vocabulary.of("rag")
                            .find(text)
                            .filter(light -> !light.equals("none"))
                            .isPresent()
                    ? 1
                    : 0;
            status += Vocabulary.of("status").find(text).isPresent() ? 1 : 0;
            scale += Vocabulary.of("scale5").find(text).isPresent() ? 1 : 0;
            response += Vocabulary.of("response").find(text).isPresent() ? 1 : 0;
            units += UnitText.isUnit(text) ? 1 : 0;
            threat += Vocabulary.of("threat_opportunity").find(text).isPresent() ? 1 : 0;
        }

        private double share(double count, double of) {
            return of == 0 ? 0 : count / of;
        }

        Profile profile(int cells) {
            OptionalDouble low = numbers == 0 ? OptionalDouble.empty() : OptionalDouble.of(least);
            return new Profile(
                    cells,
                    filled,
                    share(numbers, filled),
                    share(dates, filled),
                    share(texts, filled),
                    share(errors, filled),
                    share(whole, numbers),
                    low.orElse(0),
                    numbers == 0 ? 0 : greatest,
                    share(different.size(), filled),
                    share(rag, filled),
                    share(status, filled),
                    share(scale, filled),
                    share(response, filled),
                    share(threat, filled),
                    share(units, filled),
                    share((double) length, texts),
                    share(percent, numbers));
        }
    }
}
