package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An owner who is missing from the list of people that the workbook holds. */
final class OwnerNotOnStaffList extends RegisterRule {
    private static final Pattern STAFF = Pattern.compile(
            "(?iu)staff|people|team|resource|medewerker|personeel|personnel|équipe|equipe|ressource|mitarbeiter");
    private static final int MOST_ROWS = 2000;

    OwnerNotOnStaffList() {
        super(Severity.MEDIUM);
    }

    @Override
    public List<Remark> check(List<Sourced<Risk>> rows, Context context) {
        Set<String> people = people(context);
        List<Sourced<Risk>> owned = rows.stream()
                .filter(risk -> risk.value().isOpen() && !owner(risk).isEmpty() && !Cues.GROUP.is(owner(risk)))
                .toList();
        List<Sourced<Risk>> strangers = owned.stream()
                .filter(risk -> !people.contains(Scale.plain(owner(risk))))
                .toList();
        // A list that knows less than half of the owners is not a list of them.
        return 2 * strangers.size() >= owned.size()
                ? List.of()
                : strangers.stream()
                        .map(risk -> Remark.of(risk.ref("owner"), risk.value().name(), owner(risk)))
                        .toList();
    }

    private static String owner(Sourced<Risk> risk) {
        return risk.value().care().owner().orElse("");
    }

    private static Set<String> people(Context context) {
        Set<String> people = new TreeSet<>();
        context.book().grids().stream()
                .filter(grid -> STAFF.matcher(grid.sheet()).find())
                .forEach(grid -> IntStream.range(0, Math.min(MOST_ROWS, grid.rowCount()))
                        .mapToObj(grid::row)
                        .flatMap(List::stream)
                        .forEach(cell -> people.add(Scale.plain(cell.text()))));
        people.remove("");
        return people;
    }
}
