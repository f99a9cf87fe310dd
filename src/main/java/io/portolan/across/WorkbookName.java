package io.portolan.across;

import io.portolan.words.Words;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the name of a workbook tells: which list it is, and of which year or month. */
public record WorkbookName(String name) {
    private static final Set<String> MONTHS = months();
    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?:[-_. ]?(0[1-9]|1[0-2]))?(?!\\d)");

    /** A name as the file has it. */
    public static WorkbookName of(String name) {
        return new WorkbookName(name);
    }

    /** The letters of a name without its ending, its months and our own additions. */
    public String stem() {
        return Arrays.stream(bare().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty() && !MONTHS.contains(word) && !word.equals("annotated"))
                .collect(Collectors.joining(" "));
    }

    /** The year, such as 2021, or the year and month, such as 2021-03, of which a name speaks; empty unless it is one alone. */
    public Optional<String> edition() {
        Matcher found = YEAR_AND_MONTH.matcher(bare());
        if (!found.find()) {
            return Optional.empty();
        }
        String year = found.group(1);
        String month =
                Optional.ofNullable(found.group(2)).map(number -> "-" + number).orElse("");
        return found.find() ? Optional.empty() : Optional.of(year + month);
    }

    private String bare() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Set<String> months() {
        Function<Locale, Stream<String>> names = language -> Arrays.stream(Month.values())
                .flatMap(month -> Stream.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)
                        .map(style -> month.getDisplayName(style, language)));
        return Words.LANGUAGES.stream()
                .flatMap(names)
                .map(name -> name.toLowerCase(Locale.ROOT).replace(".", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
