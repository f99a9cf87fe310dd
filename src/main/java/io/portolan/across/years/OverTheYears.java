package io.portolan.across.years;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.Observation;
import io.portolan.analysis.Page;
import io.portolan.finding.Severity;
import io.portolan.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What became of each project from one yearly file of a run to the next, as pages and as results. */
public final class OverTheYears {
    private static final double DAYS_OF_MONTH = 365.25 / 12;

    private OverTheYears() {}

    /**
     * The projects of each list that came in several editions, told by the years in their names; empty where none did.
     *
     * @param workbooks what each workbook of the run says, by its name
     * @param language the language of the pages
     */
    public static Optional<Analysis> of(Map<String, List<Observation>> workbooks, Locale language) {
        Words words = Words.of(OverTheYears.class, language);
        List<Page> pages = new ArrayList<>();
        List<Headline> headlines = new ArrayList<>();
        List<Map<String, Object>> results = new ArrayList<>();
        for (List<Edition> editions : Edition.lists(workbooks)) {
            Following following = Following.of(editions);
            if (!following.followed().isEmpty()) {
                pages.add(new YearsPage(following, words).page());
                headlines.addAll(headlines(following, words));
                results.add(YearsResults.of(following));
            }
        }
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Analysis(
                        List.of(),
                        List.of(),
                        pages,
                        headlines,
                        List.of(YearsPage.method(words)),
                        Map.of("overTheYears", results),
                        List.of()));
    }

    private static List<Headline> headlines(Following following, Words words) {
        List<Headline> headlines = new ArrayList<>();
        following.most(Course::growth, Course.GROWN).stream()
                .findFirst()
                .ifPresent(course -> headlines.add(headline(
                        course.growth(),
                        words.say(
                                "headline.growth",
                                course.name(),
                                words.percent(course.growth()),
                                course.first().edition(),
                                course.last().edition()))));
        following.most(Course::slip, Course.SLIPPED).stream()
                .findFirst()
                .ifPresent(course -> headlines.add(headline(
                        course.slip(),
                        words.say(
                                "headline.slip",
                                course.name(),
                                words.number(months(course.slip()), 0),
                                course.first().edition(),
                                course.last().edition()))));
        List<Course> kinder = following.betterThanTheyAre();
        kinder.stream()
                .findFirst()
                .ifPresent(course -> headlines.add(
                        headline(kinder.size(), words.say("headline.better", kinder.size(), course.name()))));
        return headlines;
    }

    private static Headline headline(double weight, String sentence) {
        return new Headline(Severity.MEDIUM, weight, sentence, Optional.empty());
    }

    /** Days in months of a mean year. */
    static double months(double days) {
        return days / DAYS_OF_MONTH;
    }
}
