package io.portolan.sheet.portfolio;

import io.portolan.statistics.distribution.StandardNormal;
import io.portolan.statistics.reference.Uplift;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A kind of project with its published overruns, as shares of the first estimate; NaN where the tables do not tell. The figures and their
 * sources stand in {@code reference-classes.csv}.
 *
 * @param words what it is called in results and, with {@code class.} before it, in the words; several for a project of several kinds
 * @param bounds of cost and of time, the upper and the lower: capital cost upper, lower, duration upper, lower
 * @param quantiles of cost, at 50, 60, 70, 80 and 90 %
 */
record PublishedClass(List<String> words, List<Double> bounds, List<Double> quantiles) {
    private static final double[] CHANCES = {0.5, 0.6, 0.7, 0.8, 0.9};
    private static final Pattern SHARE = Pattern.compile("(?<share>\\d+(?:[.,]\\d+)?)\\s*%\\s*(?<kind>[^+;/&%\\d]+)");
    private static final List<Entry> TABLE = read();

    PublishedClass {
        words = List.copyOf(words);
        bounds = List.copyOf(bounds);
        quantiles = List.copyOf(quantiles);
    }

    /** The class of a type of project as a list writes it, such as "Road" or "30 % non-standard building + 70 % standard building". */
    static Optional<PublishedClass> of(String type) {
        String written = type.toLowerCase(Locale.ROOT);
        Matcher matcher = SHARE.matcher(written);
        if (!matcher.find()) {
            return find(written);
        }
        Optional<PublishedClass> mixed = Optional.of(new PublishedClass(List.of(), zeros(4), zeros(CHANCES.length)));
        double sum = 0;
        do {
            double share = Double.parseDouble(matcher.group("share").replace(',', '.')) / 100;
            Optional<PublishedClass> part = find(matcher.group("kind"));
            mixed = mixed.flatMap(whole -> part.map(one -> whole.plus(share, one)));
            sum += share;
        } while (matcher.find());
        return Math.abs(sum - 1) < 0.005 ? mixed : Optional.empty();
    }

    private static Optional<PublishedClass> find(String written) {
        return TABLE.stream()
                .filter(entry -> entry.pattern().matcher(written).find())
                .map(Entry::kind)
                .findFirst();
    }

    private PublishedClass plus(double share, PublishedClass other) {
        List<String> both = Stream.concat(words.stream(), other.words.stream()).toList();
        return new PublishedClass(both, plus(bounds, share, other.bounds), plus(quantiles, share, other.quantiles));
    }

    private static List<Double> plus(List<Double> figures, double share, List<Double> others) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> figures.get(i) + share * others.get(i))
                .toList();
    }

    private static List<Double> zeros(int count) {
        return Collections.nCopies(count, 0.0);
    }

    double costUpper() {
        return bounds.get(0);
    }

    double costLower() {
        return bounds.get(1);
    }

    double timeUpper() {
        return bounds.get(2);
    }

    double timeLower() {
        return bounds.get(3);
    }

    /**
     * The law of the cost overrun where quantiles are published: straight between them on the scale of normal scores, beyond 90 % on the
     * last slope, below the median mirrored, since nothing is published there.
     */
    Optional<Uplift> law() {
        return quantiles.get(0).isNaN() ? Optional.empty() : Optional.of(Uplift.of(this::quantile));
    }

    private double quantile(double p) {
        if (p < CHANCES[0]) {
            return 2 * quantiles.get(0) - quantile(1 - p);
        }
        int place = Arrays.binarySearch(CHANCES, p);
        int from = Math.min(CHANCES.length - 2, place >= 0 ? place : -place - 2);
        double left = StandardNormal.quantile(CHANCES[from]);
        double right = StandardNormal.quantile(CHANCES[from + 1]);
        double way = (StandardNormal.quantile(p) - left) / (right - left);
        return quantiles.get(from) + way * (quantiles.get(from + 1) - quantiles.get(from));
    }

    private static List<Entry> read() {
        InputStream file = Objects.requireNonNull(PublishedClass.class.getResourceAsStream("reference-classes.csv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> entry(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String[] cells) {
        List<Double> shares = Arrays.stream(cells)
                .skip(1)
                .limit(4L + CHANCES.length)
                .map(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell) / 100)
                .toList();
        PublishedClass kind =
                new PublishedClass(List.of(cells[0]), shares.subList(0, 4), shares.subList(4, shares.size()));
        return new Entry(kind, Pattern.compile(cells[cells.length - 1]));
    }

    /** A line of the table. */
    private record Entry(PublishedClass kind, Pattern pattern) {}
}
