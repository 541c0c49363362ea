package org.junxian.app.collection.internal;

import java.util.List;
import java.util.Map;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.ReturnFinding;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.collection.ReturnView.MadeMove;
import org.junxian.app.collection.Stage;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Service;

/// Makes one move of one return: in a single transaction with everything that belongs to it, the snapshot of a
/// submission, the figures of an acceptance, the comments of a return, and the entry of the trail.
@Service
class MoveReturn {

    private final Desk desk;
    private final ReturnStore returns;
    private final CellStore cells;
    private final RemarkStore remarks;
    private final AcceptedFigures accepted;
    private final ReturnPast past;
    private final AuditTrail audit;
    private final InArea inArea;

    MoveReturn(
            Desk desk,
            ReturnStore returns,
            CellStore cells,
            RemarkStore remarks,
            AcceptedFigures accepted,
            ReturnPast past,
            AuditTrail audit,
            InArea inArea) {
        this.desk = desk;
        this.returns = returns;
        this.cells = cells;
        this.remarks = remarks;
        this.accepted = accepted;
        this.past = past;
        this.audit = audit;
        this.inArea = inArea;
    }

    /// @throws Refusal when the caller may not make the move, or the return is not what the caller saw
    void handle(Caller by, ReturnId id, MoveOrder order) {
        var area = desk.area(by, id.programme());
        inArea.change(area, () -> {
            move(by, area, id, order);
            return id;
        });
    }

    /// The same, for somebody who decides on many at once: only what was looked at.
    ///
    /// @throws Refusal as above, or when the caller has not looked at this version
    void handleSeen(Caller by, ReturnId id, MoveOrder order) {
        var area = desk.area(by, id.programme());
        inArea.change(area, () -> {
            var standing = desk.getForUpdate(area, id);
            if (!returns.hasSeen(id, by.name(), standing.version())) {
                throw Refusal.of(Problem.NOT_LOOKED_AT, standing.unit().name(), String.valueOf(standing.version()));
            }
            move(by, area, id, order);
            return id;
        });
    }

    private void move(Caller by, Area area, ReturnId id, MoveOrder order) {
        var standing = desk.getForUpdate(area, id);
        if (standing.version() != order.version()) {
            throw Refusal.of(
                    Problem.RETURN_CHANGED,
                    standing.unit().name(),
                    String.valueOf(standing.version()),
                    String.valueOf(order.version()));
        }
        var stored = desk.cells(area, id);
        var findings = desk.findings(area, standing, stored);
        var move = order.move();
        new LifeCycle(
                        standing,
                        by,
                        returns.deeds(id, standing.round(), by.name()),
                        returns.lookedAt(id, standing.round()).orElse(null),
                        () -> findings)
                .refusal(move)
                .ifPresent(refusal -> {
                    throw refusal;
                });
        requireReason(standing, order);
        var after = after(standing, move);
        if (move == Move.ACCEPT) {
            accepted.record(area, standing, desk.question(standing), stored, by.actor());
        }
        write(by, standing, after, order, stored, findings);
        String touched = move == Move.UNACCEPT ? past.touched(standing) : "";
        audit.append(
                by.actor(), "return moved: " + move.id(), "return " + id, detail(standing, after, order) + touched);
    }

    private void write(
            Caller by,
            Standing standing,
            Standing after,
            MoveOrder order,
            Map<String, StoredCell> stored,
            List<ReturnFinding> findings) {
        var id = standing.id();
        var at = after.updatedAt();
        returns.record(after, Findings.blocking(findings));
        returns.addMove(
                id,
                after.round(),
                new MadeMove(at, by.name(), by.title(), order.move(), standing.stage(), after.stage(), order.words()));
        if (order.move() == Move.SUBMIT) {
            cells.addSubmission(id, after.round(), stored.values(), after.submittedLate(), by.actor(), at);
        }
        var entries = desk.question(standing).entries();
        for (var comment : order.remarks()) {
            if (!entries.containsKey(comment.entry())) {
                throw Refusal.saying(Problem.UNKNOWN_ENTRY, standing.title(), Text.same(comment.entry()));
            }
            remarks.addComment(id, comment.entry(), comment.text().strip(), by.name(), by.title(), at);
        }
    }

    private static void requireReason(Standing standing, MoveOrder order) {
        if (order.move().needsReason()
                && order.words() == null
                && order.remarks().isEmpty()) {
            throw Refusal.saying(
                    Problem.REASON_MISSING, standing.name(), order.move().title());
        }
    }

    /// Where the move leads.
    private Standing after(Standing standing, Move move) {
        boolean first = move == Move.SUBMIT && standing.round() == 0;
        return new Standing(
                standing.id(),
                standing.packageVersion(),
                standing.title(),
                standing.demonstration(),
                standing.dueOn(),
                standing.closing(),
                standing.unit(),
                move.to(),
                standing.version() + 1,
                standing.round() + (move == Move.SUBMIT ? 1 : 0),
                standing.acceptances() + (move == Move.ACCEPT ? 1 : 0),
                first ? desk.today().isAfter(standing.dueOn()) : standing.submittedLate(),
                move.to() == Stage.DRAFT && move == Move.RETURN_TO_COUNTY,
                desk.now(),
                standing.lock());
    }

    private static String detail(Standing before, Standing after, MoveOrder order) {
        String reason = order.words();
        return before.stage().id() + " -> " + after.stage().id() + ", version " + after.version()
                + (reason == null ? "" : ": " + reason)
                + (order.remarks().isEmpty() ? "" : " (" + order.remarks().size() + " comments)");
    }
}
