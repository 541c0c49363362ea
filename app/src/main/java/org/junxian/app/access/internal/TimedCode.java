package org.junxian.app.access.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The six digits of an authenticator: TOTP of RFC 6238 with steps of 30 seconds and HMAC-SHA-1, which every
/// authenticator application speaks.
final class TimedCode {

    static final int DIGITS = 6;
    private static final long STEP_SECONDS = 30;
    private static final int STEPS_EARLY_OR_LATE = 1;

    private TimedCode() {}

    /// The step whose code this is: the running one or one beside it, and later than any used before, so that no code
    /// is
    /// taken twice.
    static OptionalLong stepOf(byte[] secret, String code, Instant now, long lastUsed) {
        long running = now.getEpochSecond() / STEP_SECONDS;
        for (long step = running - STEPS_EARLY_OR_LATE; step <= running + STEPS_EARLY_OR_LATE; step++) {
            if (step > lastUsed && same(at(secret, step, DIGITS), code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /// HOTP of RFC 4226 for one step.
    static String at(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
            return padded(number % Math.powExact(10, digits), digits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
