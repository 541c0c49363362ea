package org.junxian.app.drafts.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.drafts.RuleChangeOrder;
import org.junxian.app.drafts.SchemeDraft;
import org.junxian.app.drafts.internal.DraftStore.Draft;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Service;

/// Saves drafts, changes them and takes them back. Whoever changes one says which version was seen: nothing that
/// another person saved meanwhile is overwritten (D1).
@Service
class KeepDraft {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REASON = 2000;

    /// What to keep.
    record Wish(
            @Nullable String title,
            @Nullable String reason,
            @Nullable List<RuleChangeOrder> changes) {}

    private final Drafters drafters;
    private final DraftStore store;
    private final CompiledEditions editions;
    private final TryRule tryRule;
    private final InArea inArea;
    private final AuditTrail audit;

    KeepDraft(
            Drafters drafters,
            DraftStore store,
            CompiledEditions editions,
            TryRule tryRule,
            InArea inArea,
            AuditTrail audit) {
        this.drafters = drafters;
        this.store = store;
        this.editions = editions;
        this.tryRule = tryRule;
        this.inArea = inArea;
        this.audit = audit;
    }

    List<SchemeDraft> list(Caller by, String programme) {
        var area = Drafters.area(by, programme);
        return inArea.read(
                area,
                () -> store.list(area).stream()
                        .map(row -> row.view(mayChange(by, row)))
                        .toList());
    }

    /// @throws Refusal when the caller sees no such draft
    SchemeDraft get(Caller by, long id) {
        var area = where(by, id);
        return inArea.read(area, () -> view(by, area, id));
    }

    /// @throws Refusal for a caller who is no drafter, and for words or changes that do not fit
    SchemeDraft save(Caller by, String edition, Wish wish) {
        var programme = editions.get(edition).input().edition().programme();
        var area = Drafters.area(by, programme);
        var draft = draft(edition, wish);
        return inArea.change(area, () -> {
            long id = store.add(area, draft, by.name());
            var saved = view(by, area, id);
            audit.append(by.actor(), "draft saved", "draft " + id, draft.title());
            return saved;
        });
    }

    /// @param version the one that was seen
    /// @throws Refusal when somebody else saved meanwhile, or it is not open any more
    SchemeDraft change(Caller by, long id, int version, Wish wish) {
        var area = where(by, id);
        String edition = inArea.read(area, () -> find(area, id)).edition();
        var draft = draft(edition, wish);
        return inArea.change(area, () -> {
            requireOpen(by, area, id, version);
            store.change(area, id, draft, by.name());
            var saved = view(by, area, id);
            audit.append(by.actor(), "draft changed", "draft " + id, draft.title());
            return saved;
        });
    }

    /// Takes a draft back; it stays readable.
    void withdraw(Caller by, long id, int version) {
        var area = where(by, id);
        inArea.change(area, () -> {
            var row = requireOpen(by, area, id, version);
            store.move(area, id, "withdrawn");
            audit.append(by.actor(), "draft withdrawn", "draft " + id, row.title());
            return id;
        });
    }

    private DraftRow requireOpen(Caller by, Area area, long id, int version) {
        var row = store.findForUpdate(area, id).orElseThrow(() -> unknown(id));
        if (!mayChange(by, row)) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        if (!row.isOpen()) {
            throw Refusal.of(Problem.DRAFT_CLOSED, row.title());
        }
        if (row.version() != version) {
            throw Refusal.of(
                    Problem.DRAFT_CHANGED,
                    row.title(),
                    String.valueOf(version),
                    String.valueOf(row.version()),
                    row.changedBy());
        }
        return row;
    }

    private static boolean mayChange(Caller by, DraftRow row) {
        return Drafters.isOfficer(by, row.programme()) || row.savedBy().equals(by.name());
    }

    private Draft draft(String edition, Wish wish) {
        String title = words(wish.title(), "title", LONGEST_TITLE);
        String reason = words(wish.reason(), "reason", LONGEST_REASON);
        List<RuleChangeOrder> orders = wish.changes();
        var changes = ReadChanges.read(orders);
        if (orders == null || changes.isEmpty()) {
            throw Refusal.of(Problem.BAD_PARAMETER, "changes", "0", "1-" + ReadChanges.MOST);
        }
        var trial = tryRule.handle(edition, changes, false);
        String scheme = editions.get(edition).input().scheme().id();
        return new Draft(edition, scheme, title, reason, orders, trial.hash(), trial.moved());
    }

    static String words(@Nullable String text, String parameter, int longest) {
        String words = text == null ? "" : text.strip();
        if (words.isEmpty() || words.length() > longest) {
            throw Refusal.of(
                    Problem.BAD_PARAMETER, parameter, words.substring(0, Math.min(40, words.length())), "1-" + longest);
        }
        return words;
    }

    private Area where(Caller by, long id) {
        return drafters.where(by, area -> store.find(area, id)).orElseThrow(() -> unknown(id));
    }

    private DraftRow find(Area area, long id) {
        return store.find(area, id).orElseThrow(() -> unknown(id));
    }

    private SchemeDraft view(Caller by, Area area, long id) {
        var row = find(area, id);
        return row.view(mayChange(by, row));
    }

    static Refusal unknown(long id) {
        return Refusal.of(Problem.UNKNOWN_DRAFT, String.valueOf(id));
    }
}
