package org.junxian.app.integrity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.integrity.internal.AskQuestions;
import org.junxian.app.integrity.internal.PanelOfFigures;
import org.junxian.app.integrity.internal.QuestionsOf;
import org.junxian.app.jobs.JobReport;
import org.junxian.app.jobs.JobResult;
import org.junxian.app.jobs.JobView;
import org.junxian.app.jobs.Jobs;
import org.junxian.app.jobs.Progress;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadedProgramme;
import org.junxian.app.programmes.Programmes;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.app.territory.Territories;
import org.junxian.methods.integrity.AssessPanel;
import org.junxian.programme.integrity.IntegrityPlan;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Runs the checks over the figures of a year and asks the units that stand out, as a job. Everything is written in one
/// transaction at the end; running it again asks nobody the same twice.
@Component
public class RunChecks {

    private static final Text TITLE = new Text("数据一致性核查 ", "Check of the figures of ");

    private final Programmes programmes;
    private final Territories territories;
    private final KnownFigures figures;
    private final AskQuestions ask;
    private final Jobs jobs;
    private final InArea inArea;
    private final Clock clock;

    RunChecks(
            Programmes programmes,
            Territories territories,
            KnownFigures figures,
            AskQuestions ask,
            Jobs jobs,
            InArea inArea,
            Clock clock) {
        this.programmes = programmes;
        this.territories = territories;
        this.figures = figures;
        this.ask = ask;
        this.jobs = jobs;
        this.inArea = inArea;
        this.clock = clock;
    }

    /// @param period a year
    /// @throws Refusal when the caller does not run the programme, or the package checks nothing
    public JobView handle(Caller by, String programme, String period) {
        var area = by.area(programme, Role.PROGRAMME_OFFICER);
        if (!area.whole()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        if (!period.matches("\\d{4}")) {
            throw Refusal.of(Problem.BAD_PARAMETER, "period", period, "2023");
        }
        var loaded = programmes.get(programme);
        var plan = loaded.content().integrity().orElseThrow(() -> Refusal.of(Problem.NO_INTEGRITY_PLAN, programme));
        var title = new Text(TITLE.zh() + period, TITLE.en() + period);
        return jobs.start(by, "integrity-run", title, area, progress -> run(by, area, loaded, plan, period, progress));
    }

    private JobResult run(
            Caller by, Area area, LoadedProgramme loaded, IntegrityPlan plan, String period, Progress progress) {
        progress.plan(3);
        progress.stage(new Text("读取数据", "Reading figures"), 0);
        Instant asOf = clock.instant();
        Set<String> indicators = PanelOfFigures.indicators(plan);
        var laidOut = new PanelOfFigures(
                plan,
                territories.list(loaded.id(), loaded.version(), LocalDate.of(Integer.parseInt(period), 12, 31)),
                Integer.parseInt(period),
                figures.asOf(area, asOf, indicators, Set.of()),
                figures.firstStated(area, indicators));
        if (!laidOut.hasFigures(period)) {
            throw Refusal.of(Problem.NO_FIGURES_TO_CHECK, loaded.id(), period);
        }
        Set<RecordedFigure.Key> published = figures.asOf(Area.none(loaded.id()), asOf, indicators, Set.of()).stream()
                .map(RecordedFigure::key)
                .collect(Collectors.toSet());
        progress.stage(new Text("核查", "Checking"), 0);
        var panel = laidOut.panel();
        var found =
                AssessPanel.compute(panel, laidOut.checkPlan(), laidOut.years().size() - 1);
        progress.stage(new Text("提出询问", "Asking"), 0);
        var questions = new QuestionsOf(plan, laidOut, panel, published).of(found);
        return inArea.change(area, () -> {
            int asked = ask.handle(by, area, period, asOf, plan.weights().sequencedKeySet(), panel, found, questions);
            var result = result(found.size(), asked, questions.size() - asked);
            progress.done(result);
            return result;
        });
    }

    private static JobResult result(int checked, int asked, int asIs) {
        return new JobResult.Report(new JobReport(
                new Text(
                        "核查了 %s 个单位，新提出 %s 条询问".formatted(checked, asked),
                        "%s units were checked, %s questions are new".formatted(checked, asked)),
                asked,
                asIs,
                List.of()));
    }
}
