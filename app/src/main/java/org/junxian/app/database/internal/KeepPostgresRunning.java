package org.junxian.app.database.internal;

import java.io.IOException;
import org.junxian.app.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every second whether the embedded PostgreSQL is still there, and starts it again when it is not (F2).
@Component
class KeepPostgresRunning {

    private static final Logger LOG = LoggerFactory.getLogger(KeepPostgresRunning.class);

    private final Database database;
    private final ObjectProvider<EmbeddedPostgres> embedded;

    KeepPostgresRunning(Database database, ObjectProvider<EmbeddedPostgres> embedded) {
        this.database = database;
        this.embedded = embedded;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        if (database.kind() != Database.Kind.EMBEDDED) {
            return;
        }
        try {
            embedded.getObject().revive();
        } catch (IOException | IllegalStateException e) {
            LOG.warn("PostgreSQL does not start yet: {}", e.getMessage());
        }
    }
}
