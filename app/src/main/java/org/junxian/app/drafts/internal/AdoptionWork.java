package org.junxian.app.drafts.internal;

import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.WorkSource;
import org.junxian.app.programmes.Programmes;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Proposed adoptions that wait for an officer who neither proposed nor wrote them.
@Component
class AdoptionWork implements WorkSource {

    private final Programmes programmes;
    private final AdoptionStore store;
    private final InArea inArea;

    AdoptionWork(Programmes programmes, AdoptionStore store, InArea inArea) {
        this.programmes = programmes;
        this.store = store;
        this.inArea = inArea;
    }

    @Override
    public List<WorkItem> items(Caller caller) {
        return programmes.ids().stream()
                .filter(programme -> Drafters.isOfficer(caller, programme))
                .map(Area::whole)
                .flatMap(area -> inArea.read(area, () -> store.list(area)).stream())
                .filter(row -> row.isOpen() && !row.isOf(caller))
                .map(row -> WorkItem.waiting(
                        WorkItem.Kind.ADOPTION,
                        String.valueOf(row.id()),
                        row.title(),
                        Text.same(row.draft().title()),
                        null,
                        "/whatif/drafts"))
                .toList();
    }
}
