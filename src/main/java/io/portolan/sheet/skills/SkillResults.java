package io.portolan.sheet.skills;

import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a matrix under the names of results.json. */
final class SkillResults {
    private SkillResults() {}

    static Map<String, Object> of(Team team, String file, String sheet) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file);
        result.put("sheet", sheet);
        result.put("people", team.size());
        team.busFactor().ifPresent(factor -> result.put("busFactor", factor));
        result.put(
                "skills",
                team.skills().stream().map(skill -> skill(team, skill)).toList());
        return result;
    }

    private static Map<String, Object> skill(Team team, Skill skill) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", skill.name());
        result.put("required", team.level(skill));
        result.put("requiredStated", skill.required().isPresent());
        result.put("peopleRequired", skill.people());
        result.put("rated", skill.ratings().size());
        result.put("coverage", team.holders(skill).size());
        result.put("busFactor", team.holders(skill).size());
        result.put(
                "singlePointOfFailure",
                team.isNeeded(skill) && team.holders(skill).size() == 1);
        result.put("missing", team.missing(skill));
        result.put("gap", skill.gap(team.independent()));
        return result;
    }
}
