package io.portolan.sheet.portfolio;

import io.portolan.settings.Settings;
import io.portolan.sheet.Context;
import io.portolan.table.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the figures of one project against the thresholds of the settings; a figure that is missing says nothing. */
final class Assessor {
    private final Settings settings;
    private final LocalDate today;
    private final boolean tellsTime;
    private final Say say;

    Assessor(Context context, Timeliness timeliness, Say say) {
        this.settings = context.settings();
        this.today = context.asOf();
        this.tellsTime = timeliness.tellsTime();
        this.say = say;
    }

    List<Evidence> evidence(Project project, Estimate estimate, Drift drift, Table table) {
        List<Evidence> evidence = new ArrayList<>();
        slip(project, drift).ifPresent(evidence::add);
        overdue(project).ifPresent(evidence::add);
        index(Dimension.SCHEDULE, "spi", estimate.kindSpi(), estimate, project).ifPresent(evidence::add);
        overrun(project, drift).ifPresent(evidence::add);
        overspent(project).ifPresent(evidence::add);
        index(Dimension.COST, "cpi", estimate.value().cpi(), estimate, project).ifPresent(evidence::add);
        sponsor(project, table).ifPresent(evidence::add);
        manager(project, table).ifPresent(evidence::add);
        staleness(project).ifPresent(evidence::add);
        return evidence;
    }

    private Optional<Evidence> slip(Project project, Drift drift) {
        Optional<LocalDate> plan = drift.promised(project);
        Optional<LocalDate> forecast = project.schedule().endForecast();
        if (plan.isEmpty() || forecast.isEmpty()) {
            return Optional.empty();
        }
        long days = workingDays(plan.get(), forecast.get());
        double rest = workingDays(today, plan.get());
        boolean isSmall = days < settings.number("portfolio.slip.least");
        double share = isSmall || !tellsTime ? 0 : days / Math.max(1, rest);
        Rag rag = worse(level(share, "portfolio.slip.share", 1), level((double) days, "portfolio.slip.days", 1));
        return Optional.of(new Evidence(
                Dimension.SCHEDULE,
                rag,
                when(
                        rag,
                        project.schedule().endPlanned().isPresent() ? "evidence.slip" : "evidence.slip.first",
                        say.date(forecast.get()),
                        say.count(days),
                        limit(rag, "portfolio.slip.days"),
                        percentLimit(rag, "portfolio.slip.share"))));
    }

    private Optional<Evidence> overdue(Project project) {
        Optional<LocalDate> end = project.schedule().end();
        return end.filter(day -> tellsTime).map(day -> {
            Rag rag = day.isBefore(today) ? Rag.RED : Rag.GREEN;
            return new Evidence(Dimension.SCHEDULE, rag, when(rag, "evidence.overdue", say.date(day)));
        });
    }

    /** An index against its thresholds; inferred ones speak only when enough is done. */
    private Optional<Evidence> index(
            Dimension dimension, String name, double index, Estimate estimate, Project project) {
        boolean early = estimate.inferred()
                && !(project.progress().done() >= settings.number("portfolio.index.progress"))
                && !(project.schedule().elapsed(today) >= settings.number("portfolio.index.elapsed"));
        if (Double.isNaN(index) || early) {
            return Optional.empty();
        }
        Rag rag = level(-index, "portfolio." + name, -1);
        return Optional.of(new Evidence(
                dimension,
                rag,
                when(
                        rag,
                        "evidence." + name,
                        say.index(index),
                        say.index(settings.number(key("portfolio." + name, rag)))),
                !estimate.inferred()));
    }

    private Optional<Evidence> overrun(Project project, Drift drift) {
        double budget = drift.promisedCost(project);
        double over = EarnedValue.ratio(project.money().estimate(), budget) - 1;
        if (Double.isNaN(over)) {
            return Optional.empty();
        }
        Rag rag = level(over, "portfolio.overrun", 1);
        return Optional.of(new Evidence(
                Dimension.COST,
                rag,
                when(
                        rag,
                        Double.isNaN(project.money().approved()) ? "evidence.overrun.first" : "evidence.overrun",
                        say.money(project.money().estimate()),
                        say.wholePercent(over),
                        say.money(budget),
                        percentLimit(rag, "portfolio.overrun"))));
    }

    private Optional<Evidence> overspent(Project project) {
        double budget = project.money().approved();
        double spent = project.money().spent();
        if (!(budget > 0) || Double.isNaN(spent)) {
            return Optional.empty();
        }
        Rag rag = spent > budget ? Rag.RED : Rag.GREEN;
        return Optional.of(new Evidence(
                Dimension.COST, rag, when(rag, "evidence.overspent", say.money(spent), say.money(budget))));
    }

    private Optional<Evidence> sponsor(Project project, Table table) {
        if (table.column("sponsor").isEmpty()) {
            return Optional.empty();
        }
        Rag rag = project.team().sponsor().isEmpty() ? Rag.RED : Rag.GREEN;
        return Optional.of(new Evidence(Dimension.GOVERNANCE, rag, when(rag, "evidence.sponsor")));
    }

    private Optional<Evidence> manager(Project project, Table table) {
        if (table.column("project_manager").isEmpty()) {
            return Optional.empty();
        }
        Rag rag = project.team().manager().isEmpty() ? Rag.AMBER : Rag.GREEN;
        return Optional.of(new Evidence(Dimension.GOVERNANCE, rag, when(rag, "evidence.manager")));
    }

    private Optional<Evidence> staleness(Project project) {
        return project.updated().map(day -> {
            double cycles = ChronoUnit.DAYS.between(day, today) / settings.number("portfolio.cycle.days");
            Rag rag = level(cycles, "portfolio.stale.cycles", 1);
            return new Evidence(Dimension.GOVERNANCE, rag, when(rag, "evidence.stale", say.date(day)));
        });
    }

    /** Red, amber or green by the two thresholds of a setting; a sign of −1 means that low values are bad. */
    private Rag level(double value, String setting, int sign) {
        if (value > sign * settings.number(setting + ".red")) {
            return Rag.RED;
        }
        return value > sign * settings.number(setting + ".amber") ? Rag.AMBER : Rag.GREEN;
    }

    private static Rag worse(Rag a, Rag b) {
        return a.orWorse(b);
    }

    private String when(Rag rag, String key, Object... arguments) {
        return rag == Rag.GREEN ? "" : say.say(key, arguments);
    }

    private static String key(String setting, Rag rag) {
        return setting + (rag == Rag.RED ? ".red" : ".amber");
    }

    private String limit(Rag rag, String setting) {
        return say.count(Math.round(settings.number(key(setting, rag))));
    }

    private String percentLimit(Rag rag, String setting) {
        return say.percent(settings.number(key(setting, rag)));
    }

    /** Mondays to Fridays from one day to another; negative backwards. Public holidays are not known. */
    static long workingDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDays(to, from);
        }
        long days = ChronoUnit.DAYS.between(from, to);
        long count = days / 7 * 5;
        for (long i = days - days % 7; i < days; i++) {
            DayOfWeek day = from.plusDays(i).getDayOfWeek();
            count += day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? 0 : 1;
        }
        return count;
    }
}
