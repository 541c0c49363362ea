package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/// A7: people behind a proxy are throttled one by one, and nobody escapes by inventing where he comes from. The
/// platform
/// under test trusts a proxy at [#PROXY].
@RunningPlatform
class BehindProxyTest {

    private static final String PROXY = "127.0.0.77";
    private static final int TRIES = 5;
    private static final int NOT_SIGNED_IN = 401;
    private static final int TOO_MANY = 429;

    @Autowired
    WebServerApplicationContext server;

    @Test
    void A7_behind_a_trusted_proxy_each_address_is_throttled_for_itself() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            assertThat(tryFrom(PROXY, "proxied", "203.0.113.9")).isEqualTo(NOT_SIGNED_IN);
        }
        assertThat(tryFrom(PROXY, "proxied", "203.0.113.9")).isEqualTo(TOO_MANY);
        assertThat(tryFrom(PROXY, "proxied", "203.0.113.10")).isEqualTo(NOT_SIGNED_IN);
        assertThat(tryFrom(PROXY, "proxied", "198.51.100.1, 203.0.113.9"))
                .as("what was written in front of the proxy's word")
                .isEqualTo(TOO_MANY);
    }

    @Test
    void A7_without_a_trusted_proxy_an_invented_address_changes_nothing() throws Exception {
        for (int i = 0; i < TRIES; i++) {
            assertThat(tryFrom("127.0.0.1", "unproxied", "203.0.113." + i)).isEqualTo(NOT_SIGNED_IN);
        }
        assertThat(tryFrom("127.0.0.1", "unproxied", "203.0.113.99")).isEqualTo(TOO_MANY);
    }

    private int tryFrom(String local, String name, String forwarded) throws IOException, InterruptedException {
        int port = Objects.requireNonNull(server.getWebServer()).getPort();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/session"))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", forwarded)
                .header("Cookie", "XSRF-TOKEN=x")
                .header("X-XSRF-TOKEN", "x")
                .POST(BodyPublishers.ofString("{\"name\":\"%s\",\"password\":\"not-the-password\"}".formatted(name)))
                .build();
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(local))
                .build()) {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }
}
