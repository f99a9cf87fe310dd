package io.portolan.history;

import io.portolan.analysis.Observation;
import io.portolan.analysis.Subject;
import io.portolan.sheet.Past;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes a person's name out of texts, in whatever case and spacing, as "Ann Lee" and as "Lee, Ann". */
final class Erasure {
    /** What stands where the name stood. */
    static final String MARK = "***";

    private final Pattern name;

    Erasure(String person) {
        String[] parts = person.strip().split("\\s+", -1);
        String forward = spaced(parts, "\\s+");
        String last = Pattern.quote(parts[parts.length - 1]);
        String rest = spaced(Arrays.copyOf(parts, parts.length - 1), "\\s+");
        String any = parts.length < 2 ? forward : forward + "|" + last + "\\s*,\\s*" + rest;
        name = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spaced(String[] parts, String space) {
        return Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining(space));
    }

    /** The text without the name. */
    String in(String text) {
        Matcher found = name.matcher(text);
        return found.find() ? found.replaceAll(Matcher.quoteReplacement(MARK)) : text;
    }

    Entry in(Entry entry) {
        return new Entry(
                entry.period(),
                in(entry.workbook()),
                entry.sha256(),
                entry.asOf(),
                entry.observations().stream().map(this::in).toList(),
                entry.flaws().stream().map(this::in).toList());
    }

    private Observation in(Observation seen) {
        Subject subject = seen.subject();
        SortedMap<String, String> words = new TreeMap<>();
        subject.words().forEach((key, word) -> words.put(key, in(word)));
        return new Observation(
                in(seen.workbook()),
                in(seen.sheet()),
                new Subject(subject.kind(), in(subject.id()), in(subject.title()), subject.figures(), words));
    }

    private Past.Flaw in(Past.Flaw flaw) {
        return new Past.Flaw(
                in(flaw.workbook()), flaw.rule(), flaw.severity(), in(flaw.sheet()), flaw.cell(), in(flaw.subject()));
    }
}
