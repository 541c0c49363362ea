package org.junxian.app.gate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A7: whom a request is counted against cannot be chosen by who sends it.
class TrustedProxiesTest {

    private static String client(String trusted, String peer, String... lines) {
        return TrustedProxies.parse(trusted).clientOf(peer, Collections.enumeration(List.of(lines)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #                    trusted | connection     | header                               | counted against
                                 127.0.0.1 | 127.0.0.1    | 203.0.113.9                          | 203.0.113.9
                                 127.0.0.1 | 127.0.0.1    | 198.51.100.1, 203.0.113.9            | 203.0.113.9
            127.0.0.1 10.0.0.0/8           | 127.0.0.1    | 198.51.100.1, 203.0.113.9, 10.1.2.3  | 203.0.113.9
            127.0.0.1,10.0.0.0/8           | 127.0.0.1    | 10.9.9.9, 10.1.2.3                   | 10.9.9.9
                                 127.0.0.1 | 203.0.113.9  | 198.51.100.1                         | 203.0.113.9
                                 127.0.0.1 | 127.0.0.1    | 203.0.113.9, unknown                 | 127.0.0.1
                                 127.0.0.1 | 127.0.0.1    | 203.0.113.9, localhost               | 127.0.0.1
                                 127.0.0.1 | 127.0.0.1    | 203.0.113.9:8080                     | 127.0.0.1
                                 127.0.0.1 | 127.0.0.1    | ''                                   | 127.0.0.1
                                 ::1       | 0:0:0:0:0:0:0:1 | 2001:db8::7                       | 2001:db8:0:0:0:0:0:7
                                 10.0.0.0/8 | ::1         | 203.0.113.9                          | ::1
            """)
    void A7_the_rightmost_address_that_no_trusted_proxy_bears_is_believed(
            String trusted, String peer, String header, String client) {
        assertThat(client(trusted, peer, header)).isEqualTo(client);
    }

    @Test
    void A7_nobody_is_trusted_unless_the_operator_says_so() {
        assertThat(client("", "127.0.0.1", "203.0.113.9")).isEqualTo("127.0.0.1");
        assertThat(client(" , ", "127.0.0.1", "203.0.113.9")).isEqualTo("127.0.0.1");
    }

    @Test
    void A7_a_line_sent_in_front_of_that_of_the_proxy_changes_nothing() {
        assertThat(client("127.0.0.1", "127.0.0.1", "198.51.100.1", "203.0.113.9"))
                .isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/99", "10.0.0.0/8/8", "*"})
    void what_is_no_address_is_refused_at_the_start(String setting) {
        assertThatThrownBy(() -> TrustedProxies.parse(setting))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(setting)
                .hasMessageContaining("Try:");
    }
}
