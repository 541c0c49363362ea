package org.junxian.app.audit.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.junxian.app.audit.Anchor;
import org.junxian.app.audit.AuditEntry;
import org.junxian.app.database.StorageFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Moves entries that are older than the retention into a file, one JSON object per line, and lets the chain start
/// after
/// them. Without a retention, or with one below six months, nothing is ever moved.
@Component
class RetireEntries {

    /// What the law asks for at least (网络安全法 第二十一条: 网络日志不少于六个月).
    static final int LEAST_MONTHS = 6;

    private static final int BATCH = 5_000;

    private final AuditStore store;
    private final StorageFolder folder;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JsonMapper json;
    private final int keepMonths;

    RetireEntries(
            AuditStore store,
            StorageFolder folder,
            TransactionTemplate transaction,
            Clock clock,
            JsonMapper json,
            @Value("${junxian.audit.keep-months:0}") int keepMonths) {
        if (keepMonths != 0 && keepMonths < LEAST_MONTHS) {
            throw new IllegalStateException("""
                    junxian.audit.keep-months is %d; entries of the trail are kept six months at least.
                    Try: 0 to keep everything, or 6 and more.""".formatted(keepMonths));
        }
        this.store = store;
        this.folder = folder;
        this.transaction = transaction;
        this.clock = clock;
        this.json = json;
        this.keepMonths = keepMonths;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "P1D")
    void whenOldEnough() {
        if (keepMonths > 0) {
            var before = clock.instant()
                    .atOffset(ZoneOffset.UTC)
                    .minus(Period.ofMonths(keepMonths))
                    .toInstant();
            store.lastAnchorBefore(before).ifPresent(this::moveUpTo);
        }
    }

    /// The file is whole before the first entry is taken away; a second run after a crash writes it again.
    void moveUpTo(Anchor anchor) {
        Path file = folder.folder("trail").resolve("trail-up-to-" + anchor.number() + ".jsonl");
        try {
            String hash = write(file, anchor.number());
            transaction.executeWithoutResult(
                    status -> store.retire(anchor.number(), file.getFileName().toString(), hash));
        } catch (IOException e) {
            throw new IllegalStateException("The trail's file " + file + " cannot be written", e);
        }
    }

    private String write(Path file, long upTo) throws IOException {
        var digest = sha256();
        var half = file.resolveSibling(file.getFileName() + ".half");
        try (var out = Files.newOutputStream(half)) {
            long after = 0;
            while (true) {
                var entries = store.upTo(upTo, after, BATCH);
                if (entries.isEmpty()) {
                    break;
                }
                for (AuditEntry entry : entries) {
                    byte[] line = (json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
                    digest.update(line);
                    out.write(line);
                }
                after = entries.getLast().number();
            }
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
