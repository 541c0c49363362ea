package org.junxian.app.gate.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// The compressed forms of the answers that were asked for last, by the hash of their bytes. Safe to share.
final class CompressedForms {

    private static final int KEPT = 64;
    private static final int HASH_BYTES = 16;

    private final Map<String, byte[]> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    byte[] of(String hash, byte[] body) {
        synchronized (latest) {
            byte[] known = latest.get(hash);
            if (known != null) {
                return known;
            }
        }
        byte[] made = compress(body);
        synchronized (latest) {
            latest.put(hash, made);
        }
        return made;
    }

    /// The first half of SHA-256 as hexadecimal digits: enough to tell any two answers apart.
    static String hash(byte[] body) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(whole, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] compress(byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
