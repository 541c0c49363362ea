package org.junxian.app.evaluation.internal;

import java.util.ArrayList;
import java.util.List;
import org.junxian.app.access.Caller;
import org.junxian.app.access.Reach;
import org.junxian.app.access.Role;
import org.junxian.app.notice.WorkItem;
import org.junxian.app.notice.WorkSource;
import org.springframework.stereotype.Component;

/// Proposals that wait for a programme officer other than the one who made them.
@Component
class PublicationWork implements WorkSource {

    private final PublicationStore store;

    PublicationWork(PublicationStore store) {
        this.store = store;
    }

    @Override
    public List<WorkItem> items(Caller caller) {
        var items = new ArrayList<WorkItem>();
        for (String programme : programmes(caller)) {
            for (var proposal : store.list(programme)) {
                if (proposal.state().equals("proposed")
                        && !proposal.proposedBy().equals(caller.name())) {
                    items.add(WorkItem.waiting(
                            WorkItem.Kind.PUBLICATION,
                            String.valueOf(proposal.id()),
                            proposal.title(),
                            null,
                            null,
                            "/publications"));
                }
            }
        }
        return items;
    }

    private static List<String> programmes(Caller caller) {
        return caller.grants().stream()
                .filter(grant -> grant.role() == Role.PROGRAMME_OFFICER)
                .map(grant -> grant.reach())
                .filter(Reach.Province.class::isInstance)
                .map(reach -> ((Reach.Province) reach).programme())
                .distinct()
                .toList();
    }
}
