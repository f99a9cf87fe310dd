package io.portolan.cli;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page as it is read on a terminal: its sentences, figures and tables; charts say what they show. */
final class PageText {
    private static final int WIDEST = 44;
    private static final String GAP = "  ";

    private final Page page;
    private final Words words;

    PageText(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(PlainText.wrapped(page.title(), PlainText.WIDTH));
        lines.addAll(PlainText.wrapped(page.footing(), PlainText.WIDTH));
        for (Block block : page.blocks()) {
            lines.add("");
            lines.addAll(lines(block));
        }
        return lines;
    }

    private List<String> lines(Block block) {
        if (block instanceof Block.Figures figures) {
            return figures.figures().stream()
                    .map(figure -> figure.label() + ": " + figure.value() + " (" + figure.note() + ")")
                    .toList();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return PlainText.wrapped(paragraph.text(), PlainText.WIDTH);
        }
        if (block instanceof Block.Chart chart) {
            return PlainText.wrapped(chart.spec().alternative(), PlainText.WIDTH);
        }
        return block instanceof Block.DataTable table ? lines(table) : List.of();
    }

    private List<String> lines(Block.DataTable table) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(table.columns().stream().map(Block.Heading::text).toList());
        table.lines()
                .forEach(line ->
                        cells.add(line.values().stream().map(this::shown).toList()));
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> cells.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        Stream<String> lines = cells.stream()
                .map(line -> IntStream.range(0, widths.length)
                        .mapToObj(column -> padded(line.get(column), widths[column]))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing());
        return Stream.concat(Stream.of(table.title()), lines).toList();
    }

    private String shown(Object value) {
        String text = value instanceof Number number ? words.number(number.doubleValue()) : value.toString();
        return PlainText.shortened(text, WIDEST);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
