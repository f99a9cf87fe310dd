package io.portolan.sheet.risk;

import io.portolan.sheet.Context;
import io.portolan.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is computed of a register, for its pages and its results.
 *
 * @param register the register as it stands on its latest day
 * @param reportDates the days of a list that goes on from month to month; empty for a list of one day
 * @param exposure what the open risks may cost together; empty where there is no total
 * @param provision what to set aside
 * @param responses what the responses buy
 * @param reserve the money that is held
 * @param matrix the open risks on the matrix
 * @param hygiene how well the register is kept
 * @param say how to speak of it
 */
record RiskAnalysis(
        Register register,
        List<LocalDate> reportDates,
        Optional<Exposure> exposure,
        Optional<Provision> provision,
        Optional<Responses> responses,
        Optional<Reserve> reserve,
        Optional<Matrix> matrix,
        Hygiene hygiene,
        Say say) {
    RiskAnalysis {
        reportDates = List.copyOf(reportDates);
    }

    static RiskAnalysis of(Table table, Context context) {
        Register register = Register.read(ReportDates.latest(table), context);
        Optional<Exposure> exposure = Exposure.of(register, context.seed());
        return new RiskAnalysis(
                register,
                List.copyOf(ReportDates.of(table).keySet()),
                exposure,
                exposure.map(found -> Provision.of(register.quantified(), found.sum())),
                exposure.map(found -> Responses.of(register, found.sum())),
                exposure.flatMap(found -> Reserve.of(context)),
                Matrix.of(register),
                Hygiene.of(register, context),
                new Say(RiskRule.words(context), register.currency()));
    }
}
