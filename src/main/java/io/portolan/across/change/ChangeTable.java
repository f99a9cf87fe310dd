package io.portolan.across.change;

import io.portolan.analysis.Block;
import io.portolan.analysis.Subject;
import io.portolan.chart.ValueFormat;
import io.portolan.words.Words;
import java.util.List;
import java.util.Optional;

/** The subjects of a kind that changed, a line each: what became of them, how they stood and stand, whom to ask. */
final class ChangeTable {
    private static final int MOST_LINES = 40;

    private final Words words;

    ChangeTable(Words words) {
        this.words = words;
    }

    /** The changes of a kind, the most pressing first; empty when there are none. */
    Optional<Block> of(List<Change> some, Kind kind) {
        if (some.isEmpty()) {
            return Optional.empty();
        }
        ValueFormat format = kind instanceof RiskKind ? ValueFormat.DECIMAL1 : ValueFormat.TEXT;
        List<Block.Heading> headings = List.of(
                heading("what", ValueFormat.TEXT),
                heading(kind.word(), ValueFormat.TEXT),
                heading("before", format),
                heading("now", format),
                heading("who", ValueFormat.TEXT),
                heading("file", ValueFormat.TEXT));
        List<Block.Line> lines = some.stream()
                .limit(MOST_LINES)
                .map(change -> line(change, kind))
                .toList();
        String title = words.say("table." + kind.word(), some.size());
        boolean isWhole = lines.size() == some.size();
        return Optional.of(
                new Block.DataTable(isWhole ? title : words.say("table.most", title, lines.size()), headings, lines));
    }

    private Block.Heading heading(String name, ValueFormat format) {
        return new Block.Heading(words.say("heading." + name), format);
    }

    private Block.Line line(Change change, Kind kind) {
        Pair pair = change.pair();
        Subject subject = pair.latest().subject();
        List<Object> values = List.of(
                words.say("what." + change.what().word()),
                called(subject),
                state(pair.before(), pair, kind),
                state(pair.after(), pair, kind),
                subject.word("owner") + subject.word("manager"),
                pair.latest().workbook());
        return new Block.Line(values, Optional.empty());
    }

    private Object state(Optional<Subject> subject, Pair pair, Kind kind) {
        return subject.map(some -> kind.state(some, pair, words)).orElse("");
    }

    /** A subject's id and title. */
    static String called(Subject subject) {
        return (subject.id() + " " + subject.title()).strip();
    }
}
