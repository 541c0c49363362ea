package org.junxian.app.departments;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.departments.internal.Entered;
import org.junxian.app.departments.internal.Sheet;
import org.junxian.app.departments.internal.SheetContents;
import org.junxian.app.departments.internal.SheetReading;
import org.junxian.app.departments.internal.SheetRights;
import org.junxian.app.departments.internal.SheetStore;
import org.junxian.app.departments.internal.SheetWords;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.statistics.RecordAccepted;
import org.junxian.app.statistics.RecordAccepted.Accepted;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Service;

/// Moves a sheet along its life: the department submits, the programme accepts or sends it back. What was accepted
/// becomes figures in the same transaction; when a sheet is reopened they stay until it is accepted again.
@Service
public class MoveSheet {

    private final SheetStore sheets;
    private final SheetReading reading;
    private final RecordAccepted figures;
    private final AuditTrail audit;
    private final InArea inArea;
    private final Clock clock;

    MoveSheet(
            SheetStore sheets,
            SheetReading reading,
            RecordAccepted figures,
            AuditTrail audit,
            InArea inArea,
            Clock clock) {
        this.sheets = sheets;
        this.reading = reading;
        this.figures = figures;
        this.audit = audit;
        this.inArea = inArea;
        this.clock = clock;
    }

    /// @param version of the sheet that the caller saw
    /// @param reason  for moves that need one; shown to the department word for word
    /// @throws Refusal when the move is not possible, not the caller's, or the sheet changed meanwhile
    public SheetView handle(
            Caller by, SheetId id, SheetMove move, int version, @Nullable String reason, Language language) {
        var area = SheetRights.requireSeen(by, id);
        return inArea.change(area, () -> {
            var sheet =
                    sheets.findForUpdate(area, id).orElseThrow(() -> Refusal.of(Problem.UNKNOWN_SHEET, id.toString()));
            var views = reading.read(area, sheet, by, language);
            views.refusal(move).ifPresent(refusal -> {
                throw refusal;
            });
            var title = SheetWords.title(views.contents().frame().department(), id.period());
            if (sheet.version() != version) {
                throw Refusal.saying(Problem.SHEET_CHANGED, title);
            }
            if (move.needsReason() && (reason == null || reason.isBlank())) {
                throw Refusal.saying(Problem.SHEET_REASON_MISSING, title, SheetWords.move(move));
            }
            return moved(by, area, sheet, views.contents(), move, reason == null ? null : reason.strip(), language);
        });
    }

    private SheetView moved(
            Caller by,
            Area area,
            Sheet sheet,
            SheetContents contents,
            SheetMove move,
            @Nullable String reason,
            Language language) {
        String detail = reason == null || reason.isEmpty() ? "" : reason;
        if (move == SheetMove.ACCEPT) {
            var recorded = figures.handle(
                    area,
                    sheet.id().programme(),
                    sheet.id().toString(),
                    sheet.demonstration(),
                    accepted(sheet, contents),
                    by.actor());
            detail = "%d figures revised, %d withdrawn, %d unchanged"
                    .formatted(recorded.revisions(), recorded.withdrawn(), recorded.unchanged());
        }
        var now = sheet.moved(move);
        sheets.save(area, now);
        sheets.addMove(
                area,
                sheet.id(),
                move.id(),
                move.from(),
                move.to(),
                detail.equals(reason) ? reason : null,
                by.name(),
                by.title(),
                clock.instant());
        audit.append(by.actor(), "department sheet " + pastTense(move), "department sheet " + sheet.id(), detail);
        return reading.read(area, now, by, language).view();
    }

    private static List<Accepted> accepted(Sheet sheet, SheetContents contents) {
        return contents.cells().values().stream()
                .filter(Entered::isFilled)
                .map(cell -> new Accepted(
                        new Key(
                                cell.key().unit(),
                                cell.key().indicator(),
                                sheet.id().period()),
                        cell.value().figure()))
                .toList();
    }

    private static String pastTense(SheetMove move) {
        return switch (move) {
            case SUBMIT -> "submitted";
            case RETURN -> "returned";
            case ACCEPT -> "accepted";
            case REOPEN -> "reopened";
        };
    }
}
