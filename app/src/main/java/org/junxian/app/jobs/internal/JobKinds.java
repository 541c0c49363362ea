package org.junxian.app.jobs.internal;

import java.util.Optional;
import org.junxian.app.access.Caller;
import org.junxian.app.jobs.ResumableWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of work that can be taken up again, and who may have a job of each.
@Component
class JobKinds {

    private final ObjectProvider<ResumableWork> kinds;

    /// @param kinds asked for late, because they start jobs themselves
    JobKinds(ObjectProvider<ResumableWork> kinds) {
        this.kinds = kinds;
    }

    Optional<ResumableWork> find(String kind) {
        return kinds.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /// Whether somebody may still have a job: whoever has lost its area or the role for it has lost the job (A5).
    boolean allows(Caller now, StoredJob job) {
        String programme = job.area().programme();
        var role = find(job.kind()).map(ResumableWork::role);
        return (programme.isEmpty() || Areas.covers(now.area(programme), job.area()))
                && role.map(now::has).orElse(true);
    }
}
