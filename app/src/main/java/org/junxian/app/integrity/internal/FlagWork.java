package org.junxian.app.integrity.internal;

import java.util.ArrayList;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Role;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.integrity.IntegrityFlag.State;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.WorkItem.Kind;
import org.junxian.app.notice.WorkSource;
import org.junxian.app.programmes.Programmes;
import org.springframework.stereotype.Component;

/// Counties owe answers to open questions; the programme's office has the answered ones to read.
@Component
class FlagWork implements WorkSource {

    private static final String PAGE = "/integrity";

    private final Programmes programmes;
    private final IntegrityStore store;
    private final InArea inArea;

    FlagWork(Programmes programmes, IntegrityStore store, InArea inArea) {
        this.programmes = programmes;
        this.store = store;
        this.inArea = inArea;
    }

    @Override
    public List<WorkItem> items(Caller caller) {
        var items = new ArrayList<WorkItem>();
        for (var programme : programmes.ids()) {
            add(items, caller.area(programme, Role.COUNTY_CLERK, Role.COUNTY_HEAD), State.OPEN);
            add(items, caller.area(programme, Role.PROGRAMME_OFFICER), State.ANSWERED);
        }
        return items;
    }

    private void add(List<WorkItem> items, Area area, State state) {
        if (area.isEmpty()) {
            return;
        }
        int count = (int) inArea.read(area, () -> store.flags(area, null, null, null)).stream()
                .filter(flag -> FlagViews.state(flag) == state)
                .count();
        if (count > 0) {
            items.add(WorkItem.waiting(
                    Kind.FLAG,
                    area.programme() + "." + state.id(),
                    FlagWords.of("work." + state.id()),
                    null,
                    count,
                    PAGE));
        }
    }
}
