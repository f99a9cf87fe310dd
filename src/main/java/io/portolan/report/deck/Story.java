package io.portolan.report.deck;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import io.portolan.chart.ChartSpec;
import io.portolan.report.Chapter;
import io.portolan.report.Contents.InFile;
import io.portolan.report.office.NativeCharts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which charts of a run are shown, so that each chapter has its say before any has a second one. */
final class Story {
    /** With cover, overview and actions these make six to eight slides. */
    private static final int MOST = 5;

    /**
     * A slide with a chart.
     *
     * @param source the page that the chart is from
     * @param opens whether it is the first of its page, which brings the page's message and figures
     */
    record Scene(Chapter chapter, InFile<Page> source, ChartSpec chart, boolean opens) {
        Page page() {
            return source.thing();
        }
    }

    private Story() {}

    /** The scenes in the order of their chapters. */
    static List<Scene> of(List<Chapter> chapters) {
        List<List<Scene>> all = chapters.stream().map(Story::scenes).toList();
        int[] taken = new int[all.size()];
        int left = MOST;
        for (int round = 0; round < MOST && left > 0; round++) {
            for (int i = 0; i < all.size() && left > 0; i++) {
                if (round < all.get(i).size()) {
                    taken[i]++;
                    left--;
                }
            }
        }
        List<Scene> story = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            story.addAll(all.get(i).subList(0, taken[i]));
        }
        return story;
    }

    /** The first chart of each page of a chapter, then the others. */
    private static List<Scene> scenes(Chapter chapter) {
        List<Scene> first = new ArrayList<>();
        List<Scene> others = new ArrayList<>();
        for (InFile<Page> page : chapter.pages()) {
            List<ChartSpec> charts = charts(page.thing()).toList();
            for (int i = 0; i < charts.size(); i++) {
                (i == 0 ? first : others).add(new Scene(chapter, page, charts.get(i), i == 0));
            }
        }
        return Stream.concat(first.stream(), others.stream()).toList();
    }

    private static Stream<ChartSpec> charts(Page page) {
        return page.blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).spec())
                .filter(NativeCharts::canDraw);
    }
}
