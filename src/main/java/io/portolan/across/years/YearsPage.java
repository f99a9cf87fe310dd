package io.portolan.across.years;

import io.portolan.across.years.Course.Sighting;
import io.portolan.analysis.Block;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import io.portolan.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that follows the projects of one list over its editions. */
final class YearsPage {
    private static final int MOST_LINES = 20;
    private static final int MOST_NAMES = 8;
    private static final List<String> COLOURS = List.of("green", "amber-green", "amber", "amber-red", "red", "");

    private final Following following;
    private final Words words;

    YearsPage(Following following, Words words) {
        this.following = following;
        this.words = words;
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        table("table.better", following.betterThanTheyAre()).ifPresent(blocks::add);
        table("table.growth", following.most(Course::growth, Course.GROWN)).ifPresent(blocks::add);
        table("table.slip", following.most(Course::slip, Course.SLIPPED)).ifPresent(blocks::add);
        Stream.of(otherAmounts(), doubts(), byText())
                .flatMap(Optional::stream)
                .forEach(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(editions());
        return new Page(words.say("name"), title(), footing(), blocks);
    }

    static MethodNote method(Words words) {
        return new MethodNote(
                words.say("method.number"),
                words.say("method.method"),
                words.say("method.parameters"),
                words.say("method.source"),
                words.say("method.trust"));
    }

    private String title() {
        return words.say(
                "title",
                following.followed().size(),
                following.editions().size(),
                first().label(),
                last().label(),
                following.most(Course::growth, Course.GROWN).size(),
                following.most(Course::slip, Course.SLIPPED).size());
    }

    private String footing() {
        return following.editions().stream().map(Edition::file).collect(Collectors.joining(", "));
    }

    private Edition first() {
        return following.editions().get(0);
    }

    private Edition last() {
        return following.editions().get(following.editions().size() - 1);
    }

    private Block figures() {
        String followed = Integer.toString(following.followed().size());
        String better = Integer.toString(following.betterThanTheyAre().size());
        return new Block.Figures(List.of(
                new Block.Figure(
                        words.say("figure.followed"),
                        followed,
                        words.say("figure.followed.note", following.courses().size())),
                median("figure.growth", Course::growth, words::percent),
                median("figure.slip", Course::slip, days -> words.number(OverTheYears.months(days), 1)),
                new Block.Figure(words.say("figure.better"), better, words.say("figure.better.note"))));
    }

    private Block.Figure median(String key, ToDoubleFunction<Course> figure, DoubleFunction<String> tell) {
        int count = following.known(figure).length;
        String value =
                following.median(figure).stream().mapToObj(tell).findFirst().orElse("–");
        String note = value.equals("–") ? words.say("too-few", count, Following.FEWEST) : words.say("median", count);
        return new Block.Figure(words.say(key), value, note);
    }

    private Optional<Block> table(String key, List<Course> courses) {
        if (courses.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Heading> headings = List.of(
                heading("project", ValueFormat.TEXT),
                heading("editions", ValueFormat.TEXT),
                heading("colours", ValueFormat.TEXT),
                heading("cost-first", ValueFormat.DECIMAL1),
                heading("cost-last", ValueFormat.DECIMAL1),
                heading("growth", ValueFormat.PERCENT),
                heading("end-first", ValueFormat.DATE),
                heading("end-last", ValueFormat.DATE),
                heading("slip", ValueFormat.DECIMAL1));
        List<Block.Line> lines =
                courses.stream().limit(MOST_LINES).map(this::line).toList();
        return Optional.of(new Block.DataTable(words.say(key, courses.size(), lines.size()), headings, lines));
    }

    private Block.Heading heading(String name, ValueFormat format) {
        return new Block.Heading(words.say("heading." + name), format);
    }

    private Block.Line line(Course course) {
        List<Sighting> seen = course.sightings();
        List<Double> costs = course.costed().stream().map(Sighting::cost).toList();
        List<LocalDate> ends = seen.stream()
                .map(sighting -> sighting.subject().word("end"))
                .filter(end -> !end.isEmpty())
                .map(LocalDate::parse)
                .toList();
        List<Object> values = List.of(
                course.name(),
                course.first().edition() + "–" + course.last().edition(),
                seen.stream().map(sighting -> colour(sighting.colour())).collect(Collectors.joining(" → ")),
                costs.isEmpty() ? "" : costs.get(0),
                costs.isEmpty() ? "" : costs.get(costs.size() - 1),
                told(course.growth()),
                ends.isEmpty() ? "" : ends.get(0),
                ends.isEmpty() ? "" : ends.get(ends.size() - 1),
                told(OverTheYears.months(course.slip())));
        return new Block.Line(values, Optional.empty());
    }

    private static Object told(double number) {
        return Double.isFinite(number) ? number : "";
    }

    private String colour(String colour) {
        return words.say("rag." + (colour.isEmpty() ? "grey" : colour));
    }

    /** The editions side by side: how many projects of each colour, and how many stood in an earlier one. */
    private Block editions() {
        List<Block.Heading> headings = new ArrayList<>();
        headings.add(heading("edition", ValueFormat.TEXT));
        headings.add(heading("projects", ValueFormat.INTEGER));
        headings.add(heading("known", ValueFormat.INTEGER));
        COLOURS.forEach(colour -> headings.add(new Block.Heading(colour(colour), ValueFormat.INTEGER)));
        return new Block.DataTable(
                words.say("table.editions"),
                headings,
                following.editions().stream().map(this::line).toList());
    }

    private Block.Line line(Edition edition) {
        List<Object> values = new ArrayList<>();
        values.add(edition.label());
        values.add((long) edition.projects().size());
        values.add(following
                .in(edition)
                .filter(course -> !course.first().edition().equals(edition.label()))
                .count());
        for (String colour : COLOURS) {
            values.add(edition.projects().stream()
                    .filter(seen -> seen.subject().word("reported").equals(colour))
                    .count());
        }
        return new Block.Line(values, Optional.empty());
    }

    private Optional<String> otherAmounts() {
        return Optional.of(following.costsFrom())
                .filter(edition -> !edition.isEmpty())
                .map(edition -> words.say("other-amounts", edition));
    }

    private Optional<String> doubts() {
        return some(
                "doubts",
                following.followed().stream()
                        .filter(Course::unitInDoubt)
                        .map(Course::name)
                        .toList());
    }

    /** Whoever was found again by words alone is named, so that a reader can object. */
    private Optional<String> byText() {
        return some(
                "by-text",
                following.followed().stream()
                        .filter(course -> course.sightings().stream().anyMatch(Sighting::isDoubtful))
                        .map(Course::name)
                        .toList());
    }

    private Optional<String> some(String key, List<String> names) {
        String list = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        String more = names.size() > MOST_NAMES ? words.say("more", names.size() - MOST_NAMES) : "";
        return names.isEmpty() ? Optional.empty() : Optional.of(words.say(key, names.size(), list + more));
    }
}
