package io.portolan.sheet.risk;

import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Sourced;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An owner that is no person: a team, an office, or a word for "not yet known". */
final class OwnerIsAGroup extends RiskRule {
    private static final List<String> GROUPS = List.of(
            "team",
            "pmo",
            "tbd",
            "tbc",
            "n/a",
            "all",
            "everyone",
            "project team",
            "management",
            "board",
            "steering committee",
            "équipe",
            "équipe projet",
            "à définir",
            "tous",
            "projectteam",
            "allen",
            "nader te bepalen",
            "ntb",
            "stuurgroep",
            "projektteam",
            "alle",
            "offen",
            "lenkungsausschuss",
            "equipo");

    OwnerIsAGroup() {
        super(Severity.MEDIUM);
    }

    @Override
    Optional<Remark> look(Sourced<Risk> risk, Context context) {
        String owner = risk.value().care().owner().orElse("");
        boolean group = GROUPS.contains(owner.toLowerCase(Locale.ROOT)) || owner.equals("?");
        return remark(risk.value().isOpen() && group, risk, "owner", owner);
    }
}
