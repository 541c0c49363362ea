package org.junxian.app.drafts.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.drafts.DraftAdoption;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.programmes.Programmes;
import org.springframework.stereotype.Service;

/// The second of the two people: adopts exactly what was proposed, or refuses it with a reason (D3). Loading the new
/// package version, the state of the draft and the entries in the trail are one transaction.
@Service
public class DecideAdoption {

    private static final int LONGEST = 2000;

    private final Drafters drafters;
    private final DraftStore drafts;
    private final AdoptionStore adoptions;
    private final AdoptionPlan plan;
    private final LoadPackage loadPackage;
    private final Programmes programmes;
    private final InArea inArea;
    private final AuditTrail audit;

    DecideAdoption(
            Drafters drafters,
            DraftStore drafts,
            AdoptionStore adoptions,
            AdoptionPlan plan,
            LoadPackage loadPackage,
            Programmes programmes,
            InArea inArea,
            AuditTrail audit) {
        this.drafters = drafters;
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.plan = plan;
        this.loadPackage = loadPackage;
        this.programmes = programmes;
        this.inArea = inArea;
        this.audit = audit;
    }

    /// @throws Refusal for whoever proposed or wrote it, without a fresh proof, and when the package or the draft is
    ///     not what was proposed any more
    public DraftAdoption confirm(Caller by, long id) {
        Area area = where(by, id);
        return inArea.change(area, () -> {
            programmes.holdStill();
            var row = waiting(area, id);
            requireOther(by, row);
            by.requireProof();
            var planned = plan.make(row.draft(), row.scheme(), row.title());
            boolean same = planned.fileHash().equals(row.fileHash())
                    && planned.resultHash().equals(row.resultHash())
                    && planned.packageVersion() == row.packageVersion()
                    && row.draft().version() == row.draftVersion();
            if (!same) {
                throw Refusal.of(Problem.ADOPTION_OVER, row.draft().title());
            }
            int version = Objects.requireNonNull(
                    loadPackage.handle(by.actor(), planned.reading(), false).version());
            adoptions.decide(area, id, "confirmed", by.name(), null, version);
            drafts.move(area, row.draft().id(), "adopted");
            var decided = adoptions.find(area, id).orElseThrow().view(by);
            audit.append(
                    by.actor(), "adoption confirmed", "adoption " + id, "package " + area.programme() + "/" + version);
            return decided;
        });
    }

    /// Sends it back; the draft can be changed and proposed again.
    DraftAdoption refuse(Caller by, long id, @Nullable String reason) {
        Area area = where(by, id);
        String words = KeepDraft.words(reason, "reason", LONGEST);
        return inArea.change(area, () -> {
            var row = waiting(area, id);
            requireOther(by, row);
            adoptions.decide(area, id, "refused", by.name(), words, null);
            drafts.move(area, row.draft().id(), "open");
            var decided = adoptions.find(area, id).orElseThrow().view(by);
            audit.append(by.actor(), "adoption refused", "adoption " + id, words);
            return decided;
        });
    }

    /// Takes the proposal back; any officer may.
    void withdraw(Caller by, long id) {
        Area area = where(by, id);
        inArea.change(area, () -> {
            var row = waiting(area, id);
            adoptions.decide(area, id, "withdrawn", by.name(), null, null);
            drafts.move(area, row.draft().id(), "open");
            audit.append(by.actor(), "adoption withdrawn", "adoption " + id, row.scheme());
            return id;
        });
    }

    private Area where(Caller by, long id) {
        by.require(Role.PROGRAMME_OFFICER);
        Area area = drafters.where(by, each -> adoptions.find(each, id)).orElseThrow(() -> unknown(id));
        ProposeAdoption.requireOfficer(by, area);
        return area;
    }

    private AdoptionRow waiting(Area area, long id) {
        var row = adoptions.findForDecision(area, id).orElseThrow(() -> unknown(id));
        if (!row.isOpen()) {
            throw Refusal.of(Problem.ADOPTION_OVER, row.draft().title());
        }
        return row;
    }

    private static void requireOther(Caller by, AdoptionRow row) {
        if (row.isOf(by)) {
            throw Refusal.of(Problem.OWN_ADOPTION, row.draft().title());
        }
    }

    private static Refusal unknown(long id) {
        return Refusal.of(Problem.UNKNOWN_ADOPTION, String.valueOf(id));
    }
}
