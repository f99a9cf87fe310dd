package io.portolan.sheet.portfolio;

import io.portolan.analysis.Block;
import io.portolan.statistics.reference.Correlation;
import io.portolan.statistics.reference.PortfolioCost;
import java.util.List;
import java.util.Optional;

/** The tables of the outside view: projects, the finished ones they are compared with, and what correlation does. */
final class OutlookTables {
    private static final int MOST_PROJECTS = 25;

    private final OutsideView view;
    private final Say say;

    OutlookTables(OutsideView view, Say say) {
        this.view = view;
        this.say = say;
    }

    Block projects() {
        List<OutsideProject> shown =
                view.projects().stream().limit(MOST_PROJECTS).toList();
        List<Filled<OutsideProject>> columns = List.of(
                Filled.text(
                        say.say("cockpit.project"), project -> project.project().title()),
                Filled.text(say.say("outlook.class"), project -> name(project.reference())),
                Filled.amount(say.say("outlook.inside"), OutsideProject::inside),
                Filled.amount(say.say("outlook.p50"), project -> project.costAt(0.5)),
                Filled.amount(say.say("outlook.p80"), project -> project.costAt(0.8)),
                Filled.amount(say.say("outlook.gap"), OutsideProject::gap),
                Filled.amount(say.say("outlook.lower"), OutsideProject::costLower),
                Filled.amount(say.say("outlook.upper"), OutsideProject::costUpper),
                Filled.day(
                        say.say("outlook.end"),
                        project -> project.project().schedule().end()),
                Filled.day(say.say("outlook.end.p50"), project -> project.endAt(0.5)),
                Filled.day(say.say("outlook.end.p80"), project -> project.endAt(0.8)),
                Filled.day(say.say("outlook.end.upper"), OutsideProject::endUpper));
        String title = shown.size() < view.projects().size()
                ? say.say(
                        "outlook.projects.cut",
                        say.count(shown.size()),
                        say.count(view.projects().size()))
                : say.say("outlook.projects");
        return Filled.table(
                title,
                columns,
                shown,
                project -> Optional.of(project.judgement().row().ref("budget")));
    }

    Block classes() {
        List<Filled<ReferenceClass>> columns = List.of(
                Filled.text(say.say("outlook.class"), this::name),
                Filled.amount(say.say("outlook.finished"), kind -> kind.cost().n()),
                Filled.share(say.say("outlook.over"), kind -> kind.cost().shareAbove()),
                Filled.share(say.say("outlook.uplift.p50"), kind -> kind.costAt(0.5)),
                Filled.share(say.say("outlook.uplift.p80"), kind -> kind.costAt(0.8)),
                Filled.text(say.say("outlook.range"), this::range),
                Filled.share(say.say("outlook.lower"), kind -> bound(kind, true)),
                Filled.share(say.say("outlook.upper"), kind -> bound(kind, false)),
                Filled.share(say.say("outlook.time.p50"), kind -> kind.timeAt(0.5)),
                Filled.share(say.say("outlook.time.p80"), kind -> kind.timeAt(0.8)),
                Filled.text(say.say("outlook.source"), this::source));
        return Filled.table(say.say("outlook.classes"), columns, view.classes(), kind -> Optional.empty());
    }

    private static double bound(ReferenceClass kind, boolean lower) {
        return kind.published()
                .map(table -> lower ? table.costLower() : table.costUpper())
                .orElse(Double.NaN);
    }

    private String range(ReferenceClass kind) {
        if (kind.ownShare() < 1) {
            return "";
        }
        double[] interval = kind.cost().interval(0.8);
        return say.say("outlook.range.value", say.signedPercent(interval[0]), say.signedPercent(interval[1]));
    }

    private String source(ReferenceClass kind) {
        if (kind.costLaw().isPresent() && kind.ownShare() >= 1) {
            return say.say("outlook.source.own");
        }
        boolean isBlended = kind.costLaw().isPresent() && kind.ownShare() > 0;
        return isBlended
                ? say.say("outlook.source.blend", say.wholePercent(kind.ownShare()))
                : say.say(kind.costLaw().isPresent() ? "outlook.source.flyvbjerg" : "outlook.source.bounds");
    }

    private String name(ReferenceClass kind) {
        if (kind.type().isEmpty()) {
            return say.say("outlook.class.all");
        }
        return view.written(kind);
    }

    Block correlations(OutsideView.Together together) {
        List<Filled<PortfolioCost>> columns = List.of(
                Filled.text(say.say("outlook.correlation"), this::name),
                Filled.amount(say.say("outlook.p50"), cost -> cost.quantile(0.5)),
                Filled.amount(say.say("outlook.p80"), cost -> cost.quantile(0.8)),
                Filled.amount(say.say("outlook.p90"), cost -> cost.quantile(0.9)),
                Filled.amount(say.say("outlook.deviation"), PortfolioCost::deviation),
                Filled.share(say.say("outlook.benefit"), cost -> cost.diversification(0.8)));
        return Filled.table(say.say("outlook.correlations"), columns, together.all(), cost -> Optional.empty());
    }

    private String name(PortfolioCost cost) {
        Correlation howClosely = cost.correlation();
        return howClosely.within() == howClosely.between()
                ? say.say("outlook.correlation.same", say.index(howClosely.within()))
                : say.say("outlook.correlation.usual", say.index(howClosely.within()), say.index(howClosely.between()));
    }
}
