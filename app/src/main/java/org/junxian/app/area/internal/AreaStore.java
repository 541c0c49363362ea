package org.junxian.app.area.internal;

import org.junxian.app.area.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells the database the area of the running transaction.
@Repository
public class AreaStore {

    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Sets the area of the running transaction, or checks that it is this one already.
    public void enter(Area area) {
        Object entered = TransactionSynchronizationManager.getResource(this);
        if (entered != null) {
            if (!entered.equals(area)) {
                throw new IllegalStateException(
                        "This transaction works in the area " + entered + ", not in the area " + area);
            }
            return;
        }
        tell(area);
        TransactionSynchronizationManager.bindResource(this, area);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(AreaStore.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(AreaStore.this, area);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(AreaStore.this);
            }
        });
    }

    private void tell(Area area) {
        jdbc.sql("""
                        SELECT set_config('junxian.programme', :programme, true),
                               set_config('junxian.units', :units, true),
                               set_config('junxian.departments', :departments, true)""")
                .param("programme", area.programme())
                .param("units", area.whole() ? "*" : String.join(",", area.units()))
                .param("departments", area.whole() ? "*" : String.join(",", area.departments()))
                .query((row, number) -> number)
                .single();
    }
}
