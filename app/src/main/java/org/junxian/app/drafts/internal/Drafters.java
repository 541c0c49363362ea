package org.junxian.app.drafts.internal;

import java.util.Optional;
import java.util.function.Function;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.springframework.stereotype.Component;

/// Who may see and write drafts: the programme's officers and analysts.
@Component
class Drafters {

    private final Programmes programmes;
    private final InArea inArea;

    Drafters(Programmes programmes, InArea inArea) {
        this.programmes = programmes;
        this.inArea = inArea;
    }

    static boolean isDrafter(Caller by, String programme) {
        return by.area(programme, Role.PROGRAMME_OFFICER, Role.ANALYST).whole();
    }

    static boolean isOfficer(Caller by, String programme) {
        return by.area(programme, Role.PROGRAMME_OFFICER).whole();
    }

    /// @throws Refusal when the caller has neither role for the programme
    static Area area(Caller by, String programme) {
        by.require(Role.PROGRAMME_OFFICER, Role.ANALYST);
        if (!isDrafter(by, programme)) {
            throw Refusal.of(Problem.NOT_ALLOWED);
        }
        return Area.whole(programme);
    }

    /// The area in which something is found, among the programmes whose drafts the caller may see.
    <T> Optional<Area> where(Caller by, Function<Area, Optional<T>> find) {
        by.require(Role.PROGRAMME_OFFICER, Role.ANALYST);
        return programmes.ids().stream()
                .filter(programme -> isDrafter(by, programme))
                .map(Area::whole)
                .filter(area -> inArea.read(area, () -> find.apply(area)).isPresent())
                .findFirst();
    }
}
