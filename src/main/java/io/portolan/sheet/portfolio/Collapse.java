package io.portolan.sheet.portfolio;

import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import java.util.List;

/** Makes one remark of a fault that a great part of a long list shares; five hundred equal notes help nobody. */
final class Collapse {
    private Collapse() {}

    static List<Remark> of(List<Remark> remarks, int rows, Context context, Say say) {
        boolean isCommon =
                remarks.size() > context.settings().number("portfolio.collapse") && 3 * remarks.size() > rows;
        if (!isCommon) {
            return remarks;
        }
        Remark first = remarks.get(0);
        String subject = say.say("and-more", first.subject(), say.count(remarks.size() - 1L), say.count(rows));
        return List.of(new Remark(first.cell(), subject, first.arguments()));
    }
}
