package org.junxian.app.integrity.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.integrity.internal.IntegrityStore.ScoreRow;
import org.junxian.methods.integrity.Panel;
import org.junxian.methods.integrity.UnitAssessment;
import org.springframework.stereotype.Component;

/// Records a run with the scores of all units and the questions to some.
@Component
public class AskQuestions {

    private final IntegrityStore store;
    private final InArea inArea;
    private final AuditTrail audit;
    private final Clock clock;

    AskQuestions(IntegrityStore store, InArea inArea, AuditTrail audit, Clock clock) {
        this.store = store;
        this.inArea = inArea;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return how many of the questions are new
    public int handle(
            Caller by,
            Area area,
            String period,
            Instant asOf,
            Collection<String> tests,
            Panel panel,
            List<UnitAssessment> found,
            List<Flagged> questions) {
        List<ScoreRow> scores = found.stream()
                .filter(unit -> !Double.isNaN(unit.chance()))
                .map(unit -> new ScoreRow(
                        panel.members().get(unit.member()).code(), unit.score(), unit.chance(), unit.adjusted()))
                .toList();
        return inArea.change(area, () -> {
            long run = store.addRun(area, period, by.name(), by.title(), clock.instant(), asOf, List.copyOf(tests));
            store.addScores(area, run, scores);
            int asked = 0;
            for (var question : questions) {
                asked += store.addFlag(area, run, period, question) ? 1 : 0;
            }
            audit.append(
                    by.actor(),
                    "figures checked",
                    "integrity run " + run,
                    "%s %s: %s units, %s questions".formatted(area.programme(), period, found.size(), asked));
            return asked;
        });
    }
}
