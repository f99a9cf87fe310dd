package io.portolan.sheet.kpi;

import io.portolan.analysis.Block;
import io.portolan.analysis.Block.Sign.Mark;
import io.portolan.analysis.Page;
import io.portolan.chart.ValueFormat;
import io.portolan.settings.Settings;
import io.portolan.sheet.Context;
import io.portolan.statistics.control.Assurance;
import io.portolan.statistics.control.Variation;
import io.portolan.statistics.trend.TheilSen;
import io.portolan.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page of a KPI table: what changed, the overview, and the charts that are worth a look. */
final class KpiPage {
    private static final int MOST_NAMED = 3;
    private static final double LEAST_SHOWN = 0.001;

    private final List<Assessment> sheet;
    private final List<Assessment> ordered;
    private final List<Lead> leads;
    private final Say say;
    private final Settings settings;

    private KpiPage(List<Assessment> assessments, List<Lead> leads, Say say, Settings settings) {
        this.sheet = assessments;
        this.leads = leads;
        this.ordered = assessments.stream()
                .sorted(Comparator.comparingInt(KpiPage::rank))
                .toList();
        this.say = say;
        this.settings = settings;
    }

    static Page of(Table table, List<Assessment> assessments, List<Lead> leads, Context context, Say say) {
        KpiPage page = new KpiPage(assessments, leads, say, context.settings());
        String footing = say.say(
                "page.footing",
                table.sheet(),
                say.words().date(context.asOf()),
                say.count(assessments.size()),
                say.count(assessments.stream().mapToInt(Assessment::n).sum()));
        return new Page(say.say("page.name"), page.title(), footing, page.blocks());
    }

    /** Concerns first, then what changed, then what misses its target, then the rest in the order of the sheet. */
    private static int rank(Assessment a) {
        if (a.concerns()) {
            return a.survives() ? 0 : 1;
        }
        if (a.changed()) {
            return 2;
        }
        if (a.assurance() == Assurance.FAIL || a.variation() == Variation.IMPROVEMENT) {
            return a.assurance() == Assurance.FAIL ? 3 : 4;
        }
        return a.verdict().isNone() ? 6 : 5;
    }

    private String title() {
        List<Assessment> changed = ordered.stream().filter(Assessment::changed).toList();
        long tested = ordered.stream().filter(a -> !a.verdict().isNone()).count();
        if (tested == 0) {
            return say.say("page.title.too-few");
        }
        if (changed.isEmpty()) {
            return say.say(tested == 1 ? "page.title.stable.one" : "page.title.stable", say.count(tested));
        }
        String names = changed.stream()
                .limit(MOST_NAMED)
                .map(a -> a.indicator().title())
                .collect(Collectors.joining(", "));
        String key = tested == 1
                ? "page.title.changed.only"
                : changed.size() == 1 ? "page.title.changed.one" : "page.title.changed";
        return say.say(
                key, say.count(changed.size()), say.count(tested), names + (changed.size() > MOST_NAMED ? " …" : ""));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.add(new Block.Paragraph(say.say("page.read")));
        charts().forEach(a ->
                blocks.add(new Block.Chart(ControlChart.of(a, say, (int) settings.number("kpi.chart.periods")))));
        cut().ifPresent(blocks::add);
        rebased().ifPresent(blocks::add);
        unmatched().ifPresent(blocks::add);
        if (ordered.size() > lines()) {
            blocks.add(new Block.Paragraph(say.say("page.more", say.count(ordered.size() - lines()))));
        }
        leading().ifPresent(blocks::add);
        clinic().ifPresent(blocks::add);
        blocks.add(overview());
        return blocks;
    }

    /** Which indicators move before others, the surest first. */
    private Optional<Block> leading() {
        List<Block.Line> lines = leads.stream()
                .sorted(Comparator.comparingDouble(Lead::q))
                .map(lead -> new Block.Line(
                        List.of(lead.sentence(say)),
                        Optional.of(lead.leader().indicator().cell())))
                .limit(lines())
                .toList();
        List<Block.Heading> headings = List.of(new Block.Heading(say.say("lead.heading"), ValueFormat.TEXT));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.DataTable(say.say("lead.title"), headings, lines));
    }

    /** What could make indicators tell more, one sentence each. */
    private Optional<Block> clinic() {
        List<Block.Line> lines = ordered.stream()
                .flatMap(a -> Quality.of(a, sheet).advice(a, say).stream()
                        .map(advice -> new Block.Line(
                                List.of(a.indicator().title(), advice),
                                Optional.of(a.indicator().cell()))))
                .limit(lines())
                .toList();
        List<Block.Heading> headings = List.of(
                heading("name", ValueFormat.TEXT), new Block.Heading(say.say("quality.advice"), ValueFormat.TEXT));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.DataTable(say.say("quality.title"), headings, lines));
    }

    /** Where limits were computed anew: never without a word. */
    private Optional<Block> rebased() {
        String anew = ordered.stream()
                .limit(lines())
                .filter(a -> a.baselines().size() > 1)
                .map(a -> say.say("rebase.one", a.indicator().title(), beginnings(a)))
                .collect(Collectors.joining("; "));
        return anew.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(say.say("rebase.note", anew)));
    }

    /** Periods in the settings that this sheet does not have: never passed over in silence. */
    private Optional<Block> unmatched() {
        List<String> unmatched = new Charting(settings)
                .unmatched(sheet.stream().map(Assessment::indicator).toList());
        return unmatched.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(say.say("settings.unmatched", String.join("; ", unmatched))));
    }

    private String beginnings(Assessment a) {
        return a.baselines().stream()
                .skip(1)
                .flatMap(stretch -> a.measurement(stretch.from()).stream())
                .map(m -> say.period(m.period()))
                .collect(Collectors.joining(", "));
    }

    /** Which limits were cut, and why; those of one reason together. */
    private Optional<Block> cut() {
        Map<String, List<String>> byReason = ordered.stream()
                .limit(lines())
                .filter(a -> a.cut(say).isPresent())
                .collect(Collectors.groupingBy(
                        a -> a.cut(say).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(a -> a.indicator().title(), Collectors.toList())));
        String cut = byReason.entrySet().stream()
                .map(entry -> some(entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining(" "));
        return cut.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(say.say("bounds.note", cut)));
    }

    private String some(List<String> titles) {
        int more = titles.size() - MOST_NAMED;
        String named = titles.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return more > 0 ? say.say("subject.more", named, say.count(more)) : named;
    }

    private int lines() {
        return (int) settings.number("kpi.lines");
    }

    private Block figures() {
        long tested = ordered.stream().filter(a -> !a.verdict().isNone()).count();
        long few = ordered.size() - tested;
        long targets =
                ordered.stream().filter(a -> a.indicator().target().isPresent()).count();
        List<Block.Figure> figures = new ArrayList<>();
        figures.add(figure("changed", count(Assessment::changed), tested));
        figures.add(figure("concern", count(Assessment::concerns), tested));
        figures.add(figure("improvement", count(a -> a.variation() == Variation.IMPROVEMENT), tested));
        if (targets > 0) {
            figures.add(figure("out-of-reach", count(a -> a.assurance() == Assurance.FAIL), targets));
        }
        if (few > 0) {
            figures.add(figure("too-few", few, ordered.size()));
        }
        return new Block.Figures(figures);
    }

    private long count(Predicate<Assessment> which) {
        return ordered.stream().filter(which).count();
    }

    private Block.Figure figure(String key, long count, long of) {
        return new Block.Figure(
                say.say("figure." + key), say.count(count), say.say("figure." + key + ".note", say.count(of)));
    }

    private List<Assessment> charts() {
        List<Assessment> worth = ordered.stream()
                .filter(a -> a.n() >= 2)
                .filter(a -> a.concerns() || a.changed() || a.variation() == Variation.IMPROVEMENT)
                .limit((long) settings.number("kpi.charts"))
                .toList();
        List<Assessment> quiet = ordered.stream().filter(a -> a.n() >= 2).toList();
        return worth.isEmpty()
                ? quiet.stream()
                        .limit((long) settings.number("kpi.charts.quiet"))
                        .toList()
                : worth;
    }

    private Block overview() {
        List<Block.Heading> headings = List.of(
                heading("name", ValueFormat.TEXT),
                heading("n", ValueFormat.INTEGER),
                heading("latest", ValueFormat.TEXT),
                heading("mean", ValueFormat.TEXT),
                heading("limits", ValueFormat.TEXT),
                heading("variation", ValueFormat.TEXT),
                heading("assurance", ValueFormat.TEXT),
                heading("trend", ValueFormat.TEXT),
                heading("expected", ValueFormat.TEXT),
                heading("p", ValueFormat.TEXT),
                heading("sentence", ValueFormat.TEXT));
        List<Block.Line> lines = ordered.stream().limit(lines()).map(this::line).toList();
        return new Block.DataTable(say.say("overview.title"), headings, lines);
    }

    private Block.Heading heading(String key, ValueFormat format) {
        return new Block.Heading(say.say("overview." + key), format);
    }

    private Block.Line line(Assessment a) {
        boolean enough = !a.verdict().isNone();
        List<Object> values = List.of(
                a.indicator().title(),
                a.n(),
                value(a, a.latestValue()),
                enough ? value(a, OptionalDouble.of(a.chart().centre())) : "",
                a.limits().map(l -> range(a, l.lower(), l.upper())).orElse(""),
                variation(a),
                assurance(a),
                enough ? slope(a) : "",
                a.outlook()
                        .map(next -> range(a, next.low(1, Outlook.INNER), next.high(1, Outlook.INNER)))
                        .orElse(""),
                a.change().p().isPresent() ? chance(a.change().p().getAsDouble()) : "",
                Sentence.of(a, say));
        return new Block.Line(values, Optional.of(a.latestMeasurement().cell()));
    }

    private Object variation(Assessment a) {
        String word = say.say("variation." + a.variation().word());
        return switch (a.variation()) {
            case IMPROVEMENT -> new Block.Sign(word, Mark.GOOD);
            case CONCERN -> new Block.Sign(say.say("variation.concern.word"), Mark.DOUBTFUL);
            default -> word;
        };
    }

    private Object assurance(Assessment a) {
        String word = say.say("assurance." + a.assurance().word());
        return switch (a.assurance()) {
            case PASS -> new Block.Sign(word, Mark.GOOD);
            case FAIL -> new Block.Sign(word, Mark.BAD);
            default -> word;
        };
    }

    private String chance(double p) {
        return p < LEAST_SHOWN
                ? "< " + say.words().number(LEAST_SHOWN, 3)
                : say.words().number(p, 3);
    }

    private String range(Assessment a, double lower, double upper) {
        return say.say("range", say.value(a.indicator(), lower), say.value(a.indicator(), upper));
    }

    private String slope(Assessment a) {
        return a.change()
                .slope()
                .map(TheilSen::slope)
                .map(s -> say.difference(a.indicator(), s))
                .orElse("");
    }

    private String value(Assessment a, OptionalDouble value) {
        return value.isPresent() ? say.value(a.indicator(), value.getAsDouble()) : "";
    }
}
