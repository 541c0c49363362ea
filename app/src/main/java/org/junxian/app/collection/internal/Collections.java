package org.junxian.app.collection.internal;

import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.collection.CollectionView;
import org.junxian.app.collection.ReturnId;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;

/// Collections as somebody sees them, and their end.
@Component
public class Collections {

    private static final String ANY_UNIT = "0";

    private final CollectionStore store;
    private final Desk desk;
    private final AuditTrail audit;
    private final InArea inArea;

    Collections(CollectionStore store, Desk desk, AuditTrail audit, InArea inArea) {
        this.store = store;
        this.desk = desk;
        this.audit = audit;
        this.inArea = inArea;
    }

    /// Those of a programme, for everybody who may see a return of it.
    List<CollectionView> list(Caller caller, String programme) {
        var area = desk.area(caller, programme);
        return area.isEmpty() ? List.of() : inArea.read(area, () -> store.list(area));
    }

    public CollectionOverview overview(Caller caller, String id) {
        var parts = parse(id);
        var area = desk.area(caller, parts.programme());
        return inArea.read(
                area,
                () -> store.find(area, parts.form(), parts.period())
                        .filter(collection -> !area.isEmpty())
                        .map(collection -> new CollectionOverview(
                                collection, store.progress(area, parts.form(), parts.period(), desk.today())))
                        .orElseThrow(() -> unknown(id)));
    }

    /// Nothing more is entered, except corrections of what was accepted.
    CollectionView close(Caller caller, String id, String reason) {
        var parts = parse(id);
        var area = caller.area(parts.programme(), Role.PROGRAMME_OFFICER);
        if (!area.whole()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        if (reason.isBlank()) {
            throw Refusal.of(Problem.BAD_PARAMETER, "reason", reason, "a sentence");
        }
        return inArea.change(area, () -> {
            if (!store.close(
                    parts.programme(), parts.form(), parts.period(), reason.strip(), caller.name(), desk.now())) {
                throw unknown(id);
            }
            audit.append(caller.actor(), "collection closed", "collection " + id, reason.strip());
            return store.find(area, parts.form(), parts.period()).orElseThrow();
        });
    }

    /// The id of a collection is that of a return without its unit.
    static ReturnId parse(String collection) {
        try {
            return ReturnId.parse(collection + "." + ANY_UNIT);
        } catch (Refusal refusal) {
            throw unknown(collection);
        }
    }

    private static Refusal unknown(String id) {
        return Refusal.of(Problem.UNKNOWN_COLLECTION, id);
    }
}
