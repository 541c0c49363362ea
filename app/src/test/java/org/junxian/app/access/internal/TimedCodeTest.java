package org.junxian.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A7: the code is the one of RFC 6238.
class TimedCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_codes_of_appendix_B_come_out(long second, String code) {
        assertThat(TimedCode.at(SECRET, second / 30, 8)).isEqualTo(code);
    }

    @Test
    void a_code_is_good_for_its_own_step_and_the_ones_beside_it_but_not_once_used() {
        var now = Instant.ofEpochSecond(1111111109);
        long step = now.getEpochSecond() / 30;
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(TimedCode.stepOf(SECRET, TimedCode.at(SECRET, near, 6), now, 0))
                    .hasValue(near);
        }
        assertThat(TimedCode.stepOf(SECRET, TimedCode.at(SECRET, step + 2, 6), now, 0))
                .isEmpty();
        assertThat(TimedCode.stepOf(SECRET, TimedCode.at(SECRET, step, 6), now, step))
                .isEmpty();
    }

    @Test
    void secrets_are_written_as_in_RFC_4648() {
        assertThat(Base32.of("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.of("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.of("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
    }
}
