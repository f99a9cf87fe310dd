package io.portolan.sheet.skills;

import io.portolan.analysis.Analysis;
import io.portolan.analysis.Headline;
import io.portolan.analysis.MethodNote;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Rules;
import io.portolan.sheet.SheetType;
import io.portolan.sheet.Sourced;
import io.portolan.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Matrices of people and skills. It speaks of skills; people are named only where a skill hangs on them. */
public final class SkillsSheet implements SheetType {
    @Override
    public String kind() {
        return "skills-matrix";
    }

    @Override
    public Analysis analyse(Table table, Context context) {
        Say say = Say.in(context.language());
        List<Sourced<Skill>> skills = Reading.of(table);
        Team team = Team.of(skills, context);
        if (team.skills().isEmpty()) {
            return Analysis.NOTHING;
        }
        Rules rules = Rules.check(rules(), skills, context, say.words());
        return new Analysis(
                rules.findings(),
                List.of(),
                List.of(SkillsPage.of(team, table.sheet(), say)),
                headline(team, say).stream().toList(),
                List.of(method(say)),
                Map.of("skills", List.of(SkillResults.of(team, context.book().name(), table.sheet()))),
                rules.faults());
    }

    private static List<Rule<Skill>> rules() {
        return List.of(
                new SkillHeldByNobody(),
                new SkillHeldByOne(),
                new LevelOffScale(),
                new CertificateExpiring(),
                new RatedTwice());
    }

    private static Optional<Headline> headline(Team team, Say say) {
        List<Skill> alone = team.needed().stream()
                .filter(skill -> team.holders(skill).size() == 1)
                .toList();
        return alone.isEmpty() || team.size() < 2
                ? Optional.empty()
                : Optional.of(new Headline(
                        Severity.MEDIUM,
                        alone.size(),
                        say.say("headline", alone.size(), alone.get(0).name()),
                        Optional.of(team.holders(alone.get(0)).get(0).cell())));
    }

    private static MethodNote method(Say say) {
        String[] parts = Stream.of("number", "method", "parameters", "source", "trust")
                .map(part -> say.say("method.bus." + part))
                .toArray(String[]::new);
        return new MethodNote(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
