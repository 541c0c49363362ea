package org.junxian.cli.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// SHA-256 over the hash of the entry before and the fields, each preceded by its length in bytes and a colon, so that
/// no
/// two entries read alike. The moment is written in UTC with microseconds.
public final class EntryHash {

    /// What the first entry of all follows.
    public static final String NOTHING = "0".repeat(64);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EntryHash() {}

    public static String of(Entry entry) {
        var digest = sha256();
        for (String field : List.of(
                entry.previousHash(),
                String.valueOf(entry.number()),
                moment(entry.at()),
                entry.who(),
                entry.what(),
                entry.subject(),
                entry.detail())) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
