package org.junxian.app.audit.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junxian.app.audit.Anchor;
import org.junxian.app.database.StorageFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the end of the trail down: once for every day that is over, and for every published edition. Each anchor
/// stands in the database and, one line more, in a file beside it, which an operator copies elsewhere.
@Component
public class KeepAnchors {

    /// The file in the data folder: number, hash, occasion, moment.
    public static final String FILE = "trail-anchors.csv";

    private static final Logger LOG = LoggerFactory.getLogger(KeepAnchors.class);
    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private final AuditStore store;
    private final StorageFolder folder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepAnchors(AuditStore store, StorageFolder folder, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void newest(String occasion) {
        store.anchorNewest(occasion).ifPresent(this::writeAfterCommit);
    }

    /// Looks every ten minutes whether a day ended since; doing it twice changes nothing.
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT10M")
    public void endOfDay() {
        transaction.executeWithoutResult(status -> {
            var today = LocalDate.now(clock.withZone(HOME));
            store.anchorBefore(today.atStartOfDay(HOME).toInstant(), "day " + today.minusDays(1))
                    .ifPresent(this::writeAfterCommit);
        });
    }

    private void writeAfterCommit(Anchor anchor) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                write(anchor);
            }
        });
    }

    /// The database keeps the anchor anyway, so a full disk here is a warning.
    private void write(Anchor anchor) {
        Path file = folder.path().resolve(FILE);
        String line = "%d,%s,%s,%s\n".formatted(anchor.number(), anchor.hash(), anchor.occasion(), anchor.madeAt());
        try {
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.warn("The anchor of {} could not be written to {}: {}", anchor.occasion(), file, e.getMessage());
        }
    }
}
