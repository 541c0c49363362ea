package org.junxian.app.jobs;

import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.area.Area;
import org.junxian.app.jobs.ResumableWork.Order;
import org.junxian.app.jobs.internal.JobRunner;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Starts jobs. Only a few run at a time, the others wait; nobody can queue more than a handful, and all together no
/// more than the platform can look after.
@Component
public class Jobs {

    private final JobRunner runner;

    Jobs(JobRunner runner) {
        this.runner = runner;
    }

    /// Starts work that cannot be taken up again: after a crash it is marked as failed.
    ///
    /// @param kind for example `observations-import`
    /// @param area the area the work is done in; null for work that touches no data of units
    /// @throws IllegalStateException inside a transaction
    /// @throws org.junxian.app.problem.Refusal when the caller has too many jobs already
    public JobView start(Caller by, String kind, Text title, @Nullable Area area, JobWork work) {
        return runner.start(by, kind, title, within(area), null, work).view(Language.ZH);
    }

    /// Starts work that is taken up again after a crash.
    ///
    /// @param order what is asked for, as text
    public JobView start(Caller by, ResumableWork kind, Text title, @Nullable Area area, String order) {
        var within = within(area);
        return runner.start(by, kind.kind(), title, within, order, kind.work(new Order(by.name(), within, order)))
                .view(Language.ZH);
    }

    private static Area within(@Nullable Area area) {
        return area == null ? Area.none("") : area;
    }
}
