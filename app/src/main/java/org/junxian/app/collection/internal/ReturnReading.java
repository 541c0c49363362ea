package org.junxian.app.collection.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.ReturnCell.CellComment;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView;
import org.junxian.app.collection.ReturnView.AllowedMove;
import org.junxian.app.collection.ReturnView.MadeMove;
import org.junxian.app.collection.Stage;
import org.junxian.app.collection.internal.CellStore.Snapshot;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.app.problem.ProblemWords;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Component;

/// Puts a return together as one reader sees it.
@Component
public class ReturnReading {

    private final Desk desk;
    private final ReturnStore returns;
    private final CellStore cells;
    private final RemarkStore remarks;
    private final Arounds arounds;
    private final InArea inArea;

    ReturnReading(
            Desk desk, ReturnStore returns, CellStore cells, RemarkStore remarks, Arounds arounds, InArea inArea) {
        this.desk = desk;
        this.returns = returns;
        this.cells = cells;
        this.remarks = remarks;
        this.arounds = arounds;
        this.inArea = inArea;
    }

    public ReturnView get(Caller caller, ReturnId id, Language language) {
        var area = desk.area(caller, id.programme());
        return inArea.read(area, () -> view(caller, area, desk.get(area, id), language));
    }

    ReturnView view(Caller caller, Area area, Standing standing, Language language) {
        var id = standing.id();
        var question = desk.question(standing);
        var around = arounds.read(area, standing, question);
        var stored = cells.cells(area, id);
        var explanations = remarks.explanations(area, id);
        var findings = Findings.of(around, id.unit(), Desk.values(stored), explanations.keySet());
        var trail = returns.moves(area, id);
        var whyNot = EntryRight.whyNot(caller, standing).map(it -> words(it, language));
        return new ReturnView(
                id.toString(),
                id.programme(),
                FormViews.of(question),
                id.period(),
                standing.unit(),
                standing.stage(),
                standing.version(),
                standing.dueOn(),
                standing.isLate(desk.today()),
                standing.demonstration(),
                moves(caller, standing, findings, language),
                cells(area, standing, around).all(stored),
                findings,
                explanations,
                trail,
                standing.lock(),
                trail.stream()
                        .filter(made -> made.move() == Move.SUBMIT)
                        .map(MadeMove::at)
                        .reduce((_, later) -> later)
                        .orElse(null),
                whyNot.isEmpty(),
                whyNot.orElse(null));
    }

    /// Cells beside their comments and what was submitted before. In a draft that is the last submission;
    /// afterwards the
    /// one before it, so that a reviewer sees what is new.
    CellViews cells(Area area, Standing standing, Around around) {
        int round = standing.stage() == Stage.DRAFT ? standing.round() : standing.round() - 1;
        @Nullable
        Map<String, Snapshot> before =
                round < 1 ? null : cells.submission(standing.id(), round).orElse(null);
        Map<String, List<CellComment>> comments =
                standing.round() == 0 ? Map.of() : remarks.comments(area, standing.id());
        return new CellViews(around, comments, before);
    }

    private List<AllowedMove> moves(Caller caller, Standing standing, List<ReturnFinding> findings, Language language) {
        var id = standing.id();
        var cycle = new LifeCycle(
                standing,
                caller,
                returns.deeds(id, standing.round(), caller.name()),
                returns.lookedAt(id, standing.round()).orElse(null),
                () -> findings);
        return Move.possibleAt(standing.stage()).stream()
                .map(move -> new AllowedMove(
                        move,
                        move.title(),
                        move.needsReason(),
                        cycle.refusal(move).map(it -> words(it, language)).orElse(null)))
                .toList();
    }

    static ProblemDetails words(Refusal refusal, Language language) {
        return ProblemWords.write(refusal.problem(), refusal.facts(language), language);
    }
}
