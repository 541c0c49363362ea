package org.junxian.app.collection.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.collection.CellValue;
import org.junxian.app.collection.Move;
import org.junxian.app.collection.internal.CellStore.Snapshot;
import org.junxian.app.collection.internal.ReviewItem.ChangedCell;
import org.springframework.stereotype.Component;

/// What waits for the decision of one reader in a collection.
@Component
class ReviewList {

    private final Desk desk;
    private final ReturnStore returns;
    private final CellStore cells;
    private final RemarkStore remarks;
    private final Arounds arounds;
    private final InArea inArea;

    ReviewList(Desk desk, ReturnStore returns, CellStore cells, RemarkStore remarks, Arounds arounds, InArea inArea) {
        this.desk = desk;
        this.returns = returns;
        this.cells = cells;
        this.remarks = remarks;
        this.arounds = arounds;
        this.inArea = inArea;
    }

    /// What is read of a return before anything is compared.
    private record Read(Standing standing, Around around, Map<String, StoredCell> cells) {}

    List<ReviewItem> list(Caller caller, String collection) {
        var parts = Collections.parse(collection);
        var area = desk.area(caller, parts.programme());
        return inArea.read(area, () -> {
            var waiting = returns.list(area, parts.form(), parts.period(), desk.today()).stream()
                    .filter(standing -> waitsFor(caller, standing))
                    .map(standing -> read(area, standing))
                    .toList();
            var unusual = new UnusualChanges();
            waiting.forEach(read -> unusual.add(read.standing().id().unit(), read.around(), Desk.values(read.cells())));
            return waiting.stream()
                    .map(read -> item(caller, area, read, unusual))
                    .toList();
        });
    }

    private Read read(Area area, Standing standing) {
        var around = arounds.recent(area, standing, desk.question(standing));
        return new Read(standing, around, cells.cells(area, standing.id()));
    }

    /// Whether the next step up is this reader's.
    private static boolean waitsFor(Caller caller, Standing standing) {
        var move = switch (standing.stage()) {
            case SUBMITTED -> Move.REVIEW;
            case CITY_REVIEWED -> Move.ACCEPT;
            case DRAFT, ACCEPTED, LOCKED -> null;
        };
        return move != null
                && caller.may(
                        move.role(standing.hasCity()),
                        standing.id().programme(),
                        standing.id().unit());
    }

    private ReviewItem item(Caller caller, Area area, Read read, UnusualChanges unusual) {
        var standing = read.standing();
        var id = standing.id();
        var stored = read.cells();
        var explanations = remarks.explanations(area, id);
        var odd = new ArrayList<>(Findings.of(read.around(), id.unit(), Desk.values(stored), explanations.keySet()));
        odd.addAll(unusual.of(id.unit()));
        int open = (int) remarks.comments(area, id).values().stream()
                .flatMap(List::stream)
                .filter(comment -> !comment.resolved())
                .count();
        return new ReviewItem(
                id.toString(),
                standing.unit(),
                standing.stage(),
                standing.version(),
                standing.round(),
                standing.isLate(desk.today()),
                returns.hasSeen(id, caller.name(), standing.version()),
                standing.round() < 2 ? List.of() : changed(read.around().question(), standing, stored),
                odd,
                explanations,
                open);
    }

    private List<ChangedCell> changed(Question question, Standing standing, Map<String, StoredCell> stored) {
        var before = cells.submission(standing.id(), standing.round() - 1).orElse(Map.of());
        var changed = new ArrayList<ChangedCell>();
        for (var entry : question.asked()) {
            var cell = stored.get(entry.id());
            var now = Snapshot.of(cell == null ? CellValue.EMPTY : cell.value());
            var then = before.getOrDefault(entry.id(), Snapshot.of(CellValue.EMPTY));
            if (!now.equals(then)) {
                changed.add(new ChangedCell(
                        entry.id(), entry.title(), entry.unit(), then.value(), now.value(), then.words(), now.words()));
            }
        }
        return changed;
    }
}
