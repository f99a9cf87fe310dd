package io.portolan.sheet.risk;

import io.portolan.sheet.Sourced;
import java.util.regex.Pattern;

/**
 * How much of cause, event and effect a statement names: 0 to 3, one for each. Columns for cause and effect count as naming them. Source of the
 * pattern: D. Hillson, "As a result of a cause, an event may occur, which would lead to an effect".
 */
final class Syntax {
    private static final Pattern CAUSE =
            Pattern.compile("(?iu)\\b(because|due to|as a result of|since|given|owing to|caused by"
                    + "|doordat|omdat|vanwege|als gevolg van|door|wegens|en raison d|à cause d|du fait d|car|suite à|parce qu"
                    + "|weil|wegen|aufgrund|infolge|durch|da)\\b");
    private static final Pattern EVENT =
            Pattern.compile("(?iu)\\b(may|might|could|can|risk that|risk of|possib\\w*|threat that"
                    + "|kan|kunnen|zou|mogelijk\\w*|risico dat|kans dat|peut|peuvent|pourrai\\w*|risque d\\w*|risque qu\\w*"
                    + "|kann|können|könnte\\w*|möglicherweise|gefahr)\\b");
    private static final Pattern EFFECT =
            Pattern.compile("(?iu)\\b(lead\\w* to|result\\w* in|which would|causing|so that|therefore"
                    + "|leidt tot|leiden tot|waardoor|met als gevolg|zodat|entra[iî]n\\w+|condui\\w+ à|ce qui|d['’]où|de sorte"
                    + "|führ\\w* zu|sodass|so dass|wodurch|mit der folge|zur folge)\\b");

    private Syntax() {}

    static int score(Sourced<Risk> risk) {
        String text = TextRule.statement(risk);
        boolean cause =
                CAUSE.matcher(text).find() || !RiskRule.text(risk, "cause").isEmpty();
        boolean effect =
                EFFECT.matcher(text).find() || !RiskRule.text(risk, "effect").isEmpty();
        return (cause ? 1 : 0) + (EVENT.matcher(text).find() ? 1 : 0) + (effect ? 1 : 0);
    }
}
