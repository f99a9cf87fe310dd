package io.portolan.run;

import io.portolan.finding.Fault;
import io.portolan.intake.Submission;
import io.portolan.run.quarantine.Quarantine;
import io.portolan.settings.Settings;
import io.portolan.table.Recogniser;
import io.portolan.table.Recognition;
import io.portolan.table.Table;
import io.portolan.workbook.Book;
import io.portolan.workbook.UnreadableWorkbook;
import io.portolan.workbook.Workbooks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A submission once it was opened and looked at, or the reason why that could not be.
 *
 * @param submission the input
 * @param book its content; empty when it was rejected
 * @param recognition what was recognised in it
 * @param rejection why it was rejected, when it was
 * @param faults what went wrong in Portolan itself
 */
public record Opening(
        Submission submission,
        Optional<Book> book,
        Recognition recognition,
        Optional<UnreadableWorkbook> rejection,
        List<Fault> faults) {
    private static final Recognition NOTHING = new Recognition(List.of(), List.of());

    /** Reads a submission and recognises its tables; whatever comes in, an answer comes out. */
    public static Opening of(Submission submission, Settings settings, Quarantine quarantine) {
        return quarantine
                .refusal(submission)
                .map(refusal -> rejected(submission, refusal, List.of()))
                .orElseGet(() -> read(submission, settings));
    }

    private static Opening read(Submission submission, Settings settings) {
        try {
            Book book = Workbooks.read(submission, settings);
            int most = (int) settings.number("analysis.rows");
            Recognition recognition =
                    Recogniser.withDictionary().recognise(book).limitedTo(most);
            return new Opening(submission, Optional.of(book), recognition, Optional.empty(), List.of());
        } catch (UnreadableWorkbook e) {
            return rejected(submission, e, List.of());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Fault fault = new Fault("reading", submission.name(), e);
            return rejected(submission, UnreadableWorkbook.byFault(e), List.of(fault));
        }
    }

    private static Opening rejected(Submission submission, UnreadableWorkbook why, List<Fault> faults) {
        return new Opening(submission, Optional.empty(), NOTHING, Optional.of(why), faults);
    }

    /** Why it was rejected, in a language; "" when it was not. */
    public String reason(Locale language) {
        return rejection.map(why -> why.reason(language)).orElse("");
    }

    /** The language of most of its recognised records; English when nothing was recognised. */
    public Locale language() {
        Map<String, Integer> weights = recognition.tables().stream()
                .collect(Collectors.toMap(
                        table -> table.language().getLanguage(), Opening::weight, Integer::sum, TreeMap::new));
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .map(Locale::new)
                .orElse(Locale.ENGLISH);
    }

    /** The tables of kinds that are known. */
    public List<Table> knownTables() {
        return recognition.tables().stream()
                .filter(table -> !table.kind().equals("unknown"))
                .toList();
    }

    private static int weight(Table table) {
        return table.kind().equals("unknown") ? 0 : 1 + table.columns().size();
    }
}
