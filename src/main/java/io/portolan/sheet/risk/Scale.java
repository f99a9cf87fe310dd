package io.portolan.sheet.risk;

import io.portolan.table.Vocabulary;
import io.portolan.workbook.CellRef;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scale of probability or impact as the workbook itself defines it.
 *
 * @param levels its classes, the lowest first
 * @param from the first cell that states it
 * @param to the last cell that states it
 */
record Scale(List<Level> levels, CellRef from, CellRef to) {
    private static final double NEAR = 1e-9;

    /**
     * A class of a scale.
     *
     * @param code its number
     * @param word its name; "" where it has none
     * @param band the values it stands for, where that is stated
     */
    record Level(double code, String word, Optional<Band> band) {
        /** A class of which only the number is known. */
        static Level of(double code) {
            return new Level(code, "", Optional.empty());
        }

        /** What to write on an axis: the number, and the name where there is one. */
        String label() {
            return (number() + " " + word).strip();
        }

        private String number() {
            return code == Math.rint(code) ? Long.toString((long) code) : Double.toString(code);
        }
    }

    Scale {
        levels = List.copyOf(levels);
    }

    /** The class with a number. */
    Optional<Level> find(double code) {
        return levels.stream()
                .filter(level -> Math.abs(level.code() - code) < NEAR)
                .findFirst();
    }

    /** The class that a text names: by its word, else by another word for the same level. */
    Optional<Level> find(String text) {
        return named(text).or(() -> synonym(text));
    }

    /** The class whose own word a text is. */
    Optional<Level> named(String text) {
        String wanted = plain(text);
        return levels.stream()
                .filter(level -> plain(level.word()).equals(wanted))
                .findFirst();
    }

    private Optional<Level> synonym(String text) {
        Vocabulary words = Vocabulary.of("scale5");
        return words.find(text)
                .flatMap(meaning -> levels.stream()
                        .filter(level -> words.find(level.word()).equals(Optional.of(meaning)))
                        .findFirst());
    }

    /** The class whose band holds a value; between two bands the lower one, outside of all the nearest. */
    Optional<Level> holding(double value) {
        return levels.stream()
                .filter(level ->
                        level.band().filter(band -> band.low() <= value).isPresent())
                .reduce((lower, higher) -> higher)
                .or(() -> levels.stream()
                        .filter(level -> level.band().isPresent())
                        .findFirst());
    }

    /** Whether its classes say which values they stand for. */
    boolean hasBands() {
        return levels.stream().allMatch(level -> level.band().isPresent());
    }

    /** Where it stands, as a reference to cells: {@code Scales!B4:D8}. */
    String place() {
        return from.equals(to) ? from.toString() : from + ":" + to.a1();
    }

    /** A text in small letters and digits only, with one blank where anything else stands; accents are taken off. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (Character.isLetter(character) || isNumber(type)) {
                plain.appendCodePoint(character);
            } else if (!isMark(type) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
