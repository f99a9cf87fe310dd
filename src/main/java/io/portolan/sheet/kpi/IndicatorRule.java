package io.portolan.sheet.kpi;

import io.portolan.finding.Role;
import io.portolan.finding.Severity;
import io.portolan.sheet.Context;
import io.portolan.sheet.Remark;
import io.portolan.sheet.Rule;
import io.portolan.sheet.Sourced;
import io.portolan.workbook.CellRef;
import java.util.List;
import java.util.Optional;

/** A rule that looks at each indicator by itself. */
abstract class IndicatorRule extends Rule<Assessment> {
    IndicatorRule(Severity severity, Role role) {
        super(severity, role);
    }

    /** What it has to say; once for all where it would say the same of most of a long table. */
    @Override
    public final List<Remark> check(List<Sourced<Assessment>> rows, Context context) {
        Say say = Say.in(context.language());
        List<Remark> remarks = rows.stream()
                .flatMap(row -> look(row.value(), context, say).stream())
                .toList();
        boolean most = remarks.size() > context.settings().number("kpi.collapse") && 2 * remarks.size() > rows.size();
        boolean all = remarks.size() > 2 && remarks.size() == rows.size() && speaksOfTheTable();
        return (most && collapses()) || all ? List.of(once(remarks, say)) : remarks;
    }

    private static Remark once(List<Remark> remarks, Say say) {
        Remark first = remarks.get(0);
        String subject = say.say("subject.more", first.subject(), say.count(remarks.size() - 1));
        return new Remark(first.cell(), subject, first.arguments());
    }

    /** Whether its remarks are alike enough to be made once for all. */
    boolean collapses() {
        return true;
    }

    /** Whether, said of all indicators, it is a remark on the table: nobody stopped measuring them one by one. */
    boolean speaksOfTheTable() {
        return false;
    }

    /** What it has to say of one indicator. */
    abstract Optional<Remark> look(Assessment assessment, Context context, Say say);

    static Optional<Remark> remark(CellRef cell, Assessment assessment, String... arguments) {
        return Optional.of(Remark.of(cell, assessment.indicator().title(), arguments));
    }
}
