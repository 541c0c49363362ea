package org.junxian.app.certainty.internal;

import java.util.List;
import java.util.TreeSet;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.certainty.OwnStudy;
import org.junxian.app.certainty.internal.OwnStudyStore.Kept;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Studies of the person who asks. What belongs to somebody else, or to a programme the person has no part in any
/// more, is as unknown as what never was.
@Component
class OwnStudies {

    private final InArea inArea;
    private final OwnStudyStore store;
    private final Editions editions;
    private final JsonMapper json;

    OwnStudies(InArea inArea, OwnStudyStore store, Editions editions, JsonMapper json) {
        this.inArea = inArea;
        this.store = store;
        this.editions = editions;
        this.json = json;
    }

    /// The area in which a person may ask for studies of a programme: all of it.
    ///
    /// @throws Refusal when the person is neither officer nor analyst of the programme
    static Area requireArea(Caller caller, String programme) {
        var area = caller.area(programme, Role.PROGRAMME_OFFICER, Role.ANALYST);
        if (!area.whole()) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        return area;
    }

    /// The newest first.
    List<OwnStudy> list(Caller caller, String edition) {
        caller.require(Role.PROGRAMME_OFFICER, Role.ANALYST);
        var area = requireArea(caller, editions.get(edition).programme());
        return inArea.read(area, () -> store.list(area, caller.name(), edition)).stream()
                .map(kept -> new OwnStudy(
                        kept.job(),
                        kept.edition(),
                        caller.name(),
                        kept.madeAt(),
                        read(kept).view().head()))
                .toList();
    }

    /// A study with the edition it is about.
    record Found(Edition edition, FrozenStudy study) {}

    /// @throws Refusal when there is no such study of this person
    Found get(Caller caller, long job) {
        caller.require(Role.PROGRAMME_OFFICER, Role.ANALYST);
        for (String programme : programmes(caller)) {
            var area = requireArea(caller, programme);
            var kept = inArea.read(area, () -> store.find(area, caller.name(), job));
            if (kept.isPresent()) {
                return new Found(editions.get(kept.get().edition()), read(kept.get()));
            }
        }
        throw Refusal.of(Problem.UNKNOWN_OWN_STUDY, String.valueOf(job));
    }

    private static TreeSet<String> programmes(Caller caller) {
        var programmes = new TreeSet<String>();
        for (var grant : caller.grants()) {
            if (grant.reach() instanceof Reach.Province(var programme)
                    && caller.area(programme, Role.PROGRAMME_OFFICER, Role.ANALYST)
                            .whole()) {
                programmes.add(programme);
            }
        }
        return programmes;
    }

    private FrozenStudy read(Kept kept) {
        return json.readValue(kept.content(), FrozenStudy.class);
    }
}
