package io.portolan.table;

import java.util.Set;

/** How well the values of a column agree with a field, as a factor on what its heading says. */
final class Fit {
    private static final Set<String> DAYS = Set.of(
            "start_planned",
            "start_actual",
            "end_planned",
            "end_forecast",
            "end_actual",
            "last_updated",
            "last_contact",
            "last_checkin",
            "assessed_on",
            "full_date",
            "date");
    private static final Set<String> NUMBERS = Set.of(
            "budget",
            "budget_revised",
            "actual_cost",
            "committed_cost",
            "benefit_value",
            "time_criticality",
            "risk_reduction",
            "job_size",
            "cost_of_delay",
            "eac",
            "etc",
            "npv",
            "roi",
            "effort_planned",
            "effort_actual",
            "expected_value",
            "residual_expected_value",
            "impact_cost",
            "impact_low",
            "impact_mode",
            "impact_high",
            "impact_p10",
            "impact_p50",
            "impact_p90",
            "response_cost",
            "pv",
            "ev",
            "ac",
            "bac",
            "sv",
            "cv",
            "spi",
            "cpi",
            "vac",
            "tcpi",
            "earned_schedule",
            "value",
            "target",
            "forecast",
            "baseline",
            "threshold_low",
            "threshold_high",
            "ytd",
            "weight",
            "percent_complete",
            "percent_planned",
            "slip_days",
            "days_open",
            "capacity",
            "demand",
            "shortfall",
            "utilisation",
            "absence",
            "rate",
            "cost",
            "current_value",
            "start_value",
            "target_value",
            "pre_score",
            "post_score");
    private static final Set<String> LEVELS = Set.of(
            "probability",
            "impact",
            "score",
            "detection",
            "residual_probability",
            "residual_impact",
            "residual_score",
            "residual_detection",
            "target_score",
            "level_current",
            "level_required",
            "gap");
    private static final Set<String> PROSE = Set.of(
            "description",
            "cause",
            "effect",
            "trigger",
            "mitigation",
            "contingency",
            "comments",
            "title",
            "project_name",
            "kpi_name",
            "formula",
            "resolution",
            "decision",
            "rationale",
            "lesson",
            "recommendation",
            "owner",
            "project_manager",
            "sponsor",
            "action_owner",
            "category",
            "root_cause",
            "key_result",
            "objective",
            "milestone",
            "skill",
            "person",
            "resource",
            "stakeholder_name",
            "requirement",
            "finding",
            "course",
            "response_strategy",
            "project_type",
            "programme");

    private static final Set<String> SENTENCES = Set.of("description", "cause", "effect", "title", "mitigation");

    /** These may be written with a sign: "≥ 95 %". */
    private static final Set<String> BOUNDS = Set.of("target", "threshold_low", "threshold_high");

    /** More than this is an amount, not a step of a scale or a product of steps. */
    private static final double LARGEST_LEVEL = 1000;

    private static final double LARGEST_CHANCE = 100;

    private Fit() {}

    /** The factor, from 0.2 to 1. A column without values speaks neither for nor against its heading. */
    static double factor(String field, Profile profile) {
        if (profile.isEmpty()) {
            return 0.9;
        }
        if (profile.errors() > 0.5) {
            return PROSE.contains(field) ? 0.4 : 0.6;
        }
        if (DAYS.contains(field) || field.endsWith("_date") || field.startsWith("date_")) {
            return day(profile);
        }
        if (NUMBERS.contains(field)) {
            return BOUNDS.contains(field) && profile.dates() < 0.3 ? Math.max(0.85, number(profile)) : number(profile);
        }
        if (LEVELS.contains(field)) {
            return level(field, profile);
        }
        if (field.startsWith("rag")) {
            return rag(profile);
        }
        if (field.endsWith("_id")) {
            return identity(profile);
        }
        if (PROSE.contains(field)) {
            return prose(field, profile);
        }
        if (field.equals("entity") || field.equals("unit")) {
            return prose(field, profile) * (field.equals("unit") == profile.units() >= 0.5 ? 1 : 0.7);
        }
        if (field.equals("department")) {
            return prose(field, profile) * (isAddress(profile) ? 0.6 : 1);
        }
        if (field.equals("threat_opportunity")) {
            return profile.threat() >= 0.3 ? 1 : 0.6;
        }
        return field.equals("status") || field.equals("phase") ? state(profile) : 1;
    }

    private static double day(Profile profile) {
        if (profile.isDated()) {
            return 1;
        }
        if (profile.isYears() || profile.dates() >= 0.2) {
            return 0.85;
        }
        return profile.isNumeric() ? 0.35 : 0.65;
    }

    private static double number(Profile profile) {
        if (profile.isNumeric()) {
            return 1;
        }
        if (profile.dates() > 0.3) {
            return 0.3;
        }
        return profile.numbers() > 0.1 ? 0.8 : 0.4;
    }

    private static double level(String field, Profile profile) {
        if (profile.isNumeric()) {
            boolean chance = field.endsWith("probability");
            return profile.greatest() > (chance ? LARGEST_CHANCE : LARGEST_LEVEL) ? 0.7 : 1;
        }
        if (profile.scale() >= 0.4) {
            return 0.97;
        }
        if (profile.dates() > 0.3 || profile.isProse()) {
            return 0.3;
        }
        return profile.numbers() + profile.scale() > 0.1 ? 0.85 : 0.55;
    }

    private static double rag(Profile profile) {
        if (profile.rag() >= 0.4) {
            return 1;
        }
        if (profile.isNumeric()) {
            return 0.5;
        }
        return profile.isProse() || profile.dates() > 0.3 ? 0.3 : 0.65;
    }

    private static double identity(Profile profile) {
        if (profile.isProse() || profile.dates() > 0.5) {
            return 0.45;
        }
        return profile.filled() > 10 && profile.distinct() < 0.1 ? 0.6 : 1;
    }

    private static double prose(String field, Profile profile) {
        if (SENTENCES.contains(field) && profile.scale() >= 0.6) {
            return 0.5;
        }
        if (profile.texts() >= 0.5) {
            return 1;
        }
        return profile.dates() > 0.5 || profile.isNumeric() ? 0.4 : 0.8;
    }

    /** Departments come back from record to record; addresses hardly ever do. */
    private static boolean isAddress(Profile profile) {
        return profile.filled() > 20 && profile.distinct() > 0.8;
    }

    private static double state(Profile profile) {
        return profile.isNumeric() || profile.isProse() || profile.isDated() ? 0.5 : 1;
    }
}
