package io.portolan.sheet.stakeholders;

import io.portolan.sheet.Sourced;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a stakeholder under the names of results.json; what could not be computed is left out. */
final class StakeholderResults {
    private StakeholderResults() {}

    static Map<String, Object> of(Register register, Sourced<Stakeholder> row) {
        Stakeholder one = row.value();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", one.name());
        one.power().ifPresent(power -> result.put("power", power));
        one.interest().ifPresent(interest -> result.put("interest", interest));
        one.current().ifPresent(current -> result.put("current", current.word()));
        one.desired().ifPresent(desired -> result.put("desired", desired.word()));
        one.gap().ifPresent(gap -> result.put("gap", gap));
        one.priority(register.top()).ifPresent(priority -> result.put("priority", priority));
        if (one.isPlaced()) {
            result.put("quadrant", register.quadrant(one));
        }
        one.contact().ifPresent(day -> result.put("lastContact", day.toString()));
        register.overdueContact(one).ifPresent(days -> result.put("contactOverdue", days));
        result.put("speakTo", register.toSpeakTo().contains(row));
        return result;
    }
}
