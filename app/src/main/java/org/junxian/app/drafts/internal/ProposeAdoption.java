package org.junxian.app.drafts.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.drafts.DraftAdoption;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Service;

/// The first of the two people that adopting a draft takes: makes the new package, checks it, and puts it forward.
@Service
class ProposeAdoption {

    private static final String SCHEME_ID = "[a-z][a-z0-9-]{1,59}";
    private static final int LONGEST_TITLE = 200;

    private final Drafters drafters;
    private final DraftStore drafts;
    private final AdoptionStore adoptions;
    private final AdoptionPlan plan;
    private final InArea inArea;
    private final AuditTrail audit;

    ProposeAdoption(
            Drafters drafters,
            DraftStore drafts,
            AdoptionStore adoptions,
            AdoptionPlan plan,
            InArea inArea,
            AuditTrail audit) {
        this.drafters = drafters;
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.plan = plan;
        this.inArea = inArea;
        this.audit = audit;
    }

    /// For those who may write drafts, the newest first.
    List<DraftAdoption> list(Caller by, String programme) {
        Area area = Drafters.area(by, programme);
        return inArea.read(
                area,
                () -> adoptions.list(area).stream().map(row -> row.view(by)).toList());
    }

    /// @param version of the draft that was seen
    /// @throws Refusal for anybody but an officer, a draft that changed, and one that makes no valid package
    DraftAdoption handle(Caller by, long id, int version, @Nullable String scheme, @Nullable Text title) {
        by.require(Role.PROGRAMME_OFFICER);
        Area area = drafters.where(by, each -> drafts.find(each, id)).orElseThrow(() -> KeepDraft.unknown(id));
        requireOfficer(by, area);
        String wanted = scheme == null ? "" : scheme.strip();
        if (!wanted.matches(SCHEME_ID)) {
            throw Refusal.of(
                    Problem.BAD_PARAMETER, "scheme", wanted.substring(0, Math.min(40, wanted.length())), "a-z 0-9 -");
        }
        Text named = new Text(
                KeepDraft.words(title == null ? null : title.zh(), "title.zh", LONGEST_TITLE),
                KeepDraft.words(title == null ? null : title.en(), "title.en", LONGEST_TITLE));
        return inArea.change(area, () -> propose(by, area, id, version, wanted, named));
    }

    private DraftAdoption propose(Caller by, Area area, long id, int version, String scheme, Text title) {
        var draft = drafts.findForUpdate(area, id).orElseThrow(() -> KeepDraft.unknown(id));
        if (!draft.isOpen()) {
            throw Refusal.of(Problem.DRAFT_CLOSED, draft.title());
        }
        if (draft.version() != version) {
            throw Refusal.of(
                    Problem.DRAFT_CHANGED,
                    draft.title(),
                    String.valueOf(version),
                    String.valueOf(draft.version()),
                    draft.changedBy());
        }
        var planned = plan.make(draft, scheme, title);
        long adoption = adoptions.add(area, draft, planned, by.name());
        drafts.move(area, id, "proposed");
        var proposed = adoptions.find(area, adoption).orElseThrow().view(by);
        audit.append(by.actor(), "adoption proposed", "adoption " + adoption, scheme + " " + planned.fileHash());
        return proposed;
    }

    static void requireOfficer(Caller by, Area area) {
        if (!Drafters.isOfficer(by, area.programme())) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
    }
}
