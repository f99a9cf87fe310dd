package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.analysis.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page on how well a list is kept: its score, the cells that cost most, and the departments. */
final class QualityPage {
    private static final int MOST_DEPARTMENTS = 40;

    private final Quality quality;
    private final Say say;

    QualityPage(Quality quality, Say say) {
        this.quality = quality;
        this.say = say;
    }

    /** The page; none where nothing costs points. */
    Optional<Page> page(String footing) {
        List<Quality.Cell> worst = quality.worstCells();
        if (worst.isEmpty()) {
            return Optional.empty();
        }
        String title = say.say(
                "quality.title",
                say.count(Math.round(quality.score())),
                say.count(worst.size()),
                say.words().number(quality.mended(), 1));
        List<Block> blocks = new ArrayList<>();
        blocks.add(cells(worst));
        departments().ifPresent(blocks::add);
        blocks.add(new Block.Paragraph(say.say("quality.caveat")));
        return Optional.of(new Page(say.say("quality.name"), title, footing, blocks));
    }

    private Block cells(List<Quality.Cell> worst) {
        List<Filled<Quality.Cell>> columns = List.of(
                Filled.text(
                        say.say("cockpit.project"),
                        cell -> cell.judgement().project().title()),
                Filled.amount(say.say("quality.points"), Quality.Cell::points),
                Filled.amount(say.say("quality.score"), cell -> quality.score(cell.judgement())),
                Filled.text(say.say("quality.what"), this::what));
        return Filled.table(
                say.say("quality.cells", say.count(worst.size())), columns, worst, cell -> Optional.of(cell.ref()));
    }

    private String what(Quality.Cell cell) {
        return cell.faults().stream()
                .map(fault -> say.say(fault.rule() + ".title"))
                .collect(Collectors.joining("; "));
    }

    private Optional<Block> departments() {
        List<Map.Entry<String, List<Judgement>>> shown = quality.departments().entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, List<Judgement>> entry) -> quality.score(entry.getValue())))
                .limit(MOST_DEPARTMENTS)
                .toList();
        List<Filled<Map.Entry<String, List<Judgement>>>> columns = List.of(
                Filled.text(say.say("habits.group"), Map.Entry::getKey),
                Filled.amount(
                        say.say("quality.projects"), entry -> entry.getValue().size()),
                Filled.amount(say.say("quality.score"), entry -> quality.score(entry.getValue())));
        return shown.size() < 2
                ? Optional.empty()
                : Optional.of(Filled.table(say.say("quality.departments"), columns, shown, entry -> Optional.empty()));
    }
}
