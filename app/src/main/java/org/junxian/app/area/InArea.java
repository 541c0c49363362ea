package org.junxian.app.area;

import java.util.Objects;
import java.util.function.Supplier;
import org.junxian.app.area.internal.AreaStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs work in a transaction that can only see and change one area: PostgreSQL's row security reads the area from
/// settings that end with the transaction, so that nothing is left on the connection for the next request (A2, A3).
///
/// Inside such a transaction a second call for the same area joins it; a call for another area is a programming error.
@Component
public class InArea {

    private final TransactionTemplate changing;
    private final TransactionTemplate reading;
    private final TransactionTemplate apart;
    private final AreaStore settings;

    InArea(TransactionTemplate template, AreaStore settings) {
        var manager = Objects.requireNonNull(template.getTransactionManager());
        var readOnly = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRED);
        readOnly.setReadOnly(true);
        this.changing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager, readOnly);
        this.apart = new TransactionTemplate(
                manager, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.settings = settings;
    }

    /// @throws IllegalStateException inside a transaction of another area
    public <T> T read(Area area, Supplier<T> work) {
        return run(reading, area, work);
    }

    /// The only transaction of a use case: everything in it commits together, the audit entry included.
    ///
    /// @throws IllegalStateException inside a transaction of another area
    public <T> T change(Area area, Supplier<T> work) {
        return run(changing, area, work);
    }

    /// A transaction of its own that commits at once, whatever transaction runs around it, in any area: for notes about
    /// work that goes on. It takes a second connection while it lasts.
    public <T> T apart(Area area, Supplier<T> work) {
        return run(apart, area, work);
    }

    private <T> T run(TransactionTemplate transaction, Area area, Supplier<T> work) {
        return transaction.execute(status -> {
            settings.enter(area);
            return work.get();
        });
    }
}
