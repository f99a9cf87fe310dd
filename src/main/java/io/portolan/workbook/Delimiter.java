package io.portolan.workbook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds which character separates the fields of a text. */
final class Delimiter {
    private static final String CANDIDATES = ";\t,|";
    private static final int SAMPLE_RECORDS = 200;
    private static final int SAMPLE_CHARACTERS = 200_000;
    private static final double TABLE_SHARE = 0.6;
    private static final int LARGEST_FIELD = 1 << 26;

    private Delimiter() {}

    /**
     * A delimiter, and how well it fits.
     *
     * @param mark the character
     * @param fields the number of fields that most records have
     * @param share the share of records that have so many
     * @param records the number of records looked at
     * @param skip the characters before the first record
     */
    record Choice(char mark, int fields, double share, int records, int skip) {
        /** Whether the text is a table by the look of it: several records of several fields, most of them alike. */
        boolean isTable() {
            return fields > 1 && records > 1 && share >= TABLE_SHARE;
        }

        /** The records of the text. */
        List<List<String>> records(String text) {
            return parse(text.substring(skip), mark).map(CsvRecord::getFields).toList();
        }
    }

    /** The delimiter whose records are most alike, of equals the one with most fields; a line "sep=;" settles it. */
    static Choice of(String text) {
        if (text.startsWith("sep=") && text.length() > 5 && (text.charAt(5) == '\r' || text.charAt(5) == '\n')) {
            return new Choice(text.charAt(4), 2, 1, 2, text.indexOf('\n') + 1);
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        return CANDIDATES
                .chars()
                .mapToObj(mark -> fit(sample, (char) mark))
                .max(Comparator.comparingDouble(Choice::share).thenComparingInt(Choice::fields))
                .orElseThrow();
    }

    private static Choice fit(String sample, char mark) {
        List<Integer> counts = parse(sample, mark)
                .limit(SAMPLE_RECORDS)
                .filter(csv -> csv.getFields().stream().anyMatch(field -> !field.isBlank()))
                .map(CsvRecord::getFieldCount)
                .toList();
        Map<Integer, Long> frequencies = counts.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return frequencies.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .max(Map.Entry.comparingByValue())
                .map(most ->
                        new Choice(mark, most.getKey(), (double) most.getValue() / counts.size(), counts.size(), 0))
                .orElse(new Choice(mark, 1, 0, counts.size(), 0));
    }

    /** Lenient: ragged records and stray quotes are for the reader of the table to judge, and nothing else forgives the latter. */
    @SuppressWarnings("removal")
    private static Stream<CsvRecord> parse(String text, char mark) {
        return CsvReader.builder()
                .fieldSeparator(mark)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LARGEST_FIELD)
                .ofCsvRecord(text)
                .stream();
    }
}
