package io.portolan.sheet.risk;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.MethodNote;
import io.portolan.analysis.Page;
import io.portolan.sheet.Context;
import io.portolan.sheet.Submitted;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several registers of a run show together: each over time, and all of them as one. */
final class Together {
    private Together() {}

    static Optional<Analysis> of(List<Submitted> tables) {
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Context context = tables.get(0).context();
        List<Course> courses = Course.among(
                tables.stream().flatMap(table -> Snapshot.of(table).stream()).toList());
        List<Movement> movements = courses.stream()
                .flatMap(course -> Movement.of(course, context.seed()).stream())
                .toList();
        Optional<RollUp> rollUp = RollUp.of(courses);
        return movements.isEmpty() && rollUp.isEmpty()
                ? Optional.empty()
                : Optional.of(analysis(movements, rollUp, RiskRule.words(context)));
    }

    private static Analysis analysis(List<Movement> movements, Optional<RollUp> rollUp, Words words) {
        List<Page> pages = new ArrayList<>();
        List<MethodNote> methods = new ArrayList<>();
        Map<String, List<Map<String, Object>>> results = new LinkedHashMap<>();
        rollUp.map(all -> new RollUpPage(all, words)).ifPresent(page -> {
            pages.add(page.page());
            results.put("riskRollUp", List.of(page.results()));
            methods.add(RiskSheet.note("rollup", words));
        });
        if (!movements.isEmpty()) {
            movements.forEach(movement -> pages.add(new CoursePage(movement, words).page()));
            results.put("riskCourses", movements.stream().map(CourseResults::of).toList());
            methods.add(RiskSheet.note("bridge", words));
            methods.add(RiskSheet.note("calibration", words));
        }
        return new Analysis(List.of(), List.of(), pages, List.of(), methods, results, List.of());
    }
}
