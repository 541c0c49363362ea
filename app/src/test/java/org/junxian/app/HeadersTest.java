package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// I5: every route of the running platform, not a list kept by hand, carries the headers that keep browsers safe.
@RunningPlatform
class HeadersTest {

    private static final Map<String, String> PARTS = Map.of(
            "{programme}", "shandong",
            "{scheme}", "census-2020",
            "{edition}", "shandong.census-2020.1",
            "{code}", "370102",
            "{format:csv|xlsx|json|geojson}", "csv",
            "{format:csv|xlsx|json}", "csv",
            "{table:statistics|treated|normalised|account}", "treated");

    @Autowired
    Caller caller;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private TreeSet<String> paths() {
        var paths = new TreeSet<String>();
        routes.getHandlerMethods().keySet().forEach(route -> {
            var methods = route.getMethodsCondition().getMethods();
            if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                route.getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/v3/") && !pattern.equals("/error"))
                        .forEach(pattern -> paths.add(filled(pattern)));
            }
        });
        return paths;
    }

    private static String filled(String pattern) {
        String path = pattern;
        for (var part : PARTS.entrySet()) {
            path = path.replace(part.getKey(), part.getValue());
        }
        return path.replaceAll("\\{[^}]*}", "none"); // a refusal carries the headers too
    }

    @Test
    void I5_every_route_carries_the_headers() {
        var paths = paths();
        assertThat(paths).hasSizeGreaterThan(25);
        paths.addAll(List.of("/api/v1/no-such-thing", "/no-such-page", "/actuator/health"));
        for (String path : paths) {
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            var answer = caller.get(path);
            answer.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(headers.get("Content-Security-Policy"))
                    .as(path)
                    .contains("script-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.get("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(headers.get("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(headers.get("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(headers.get("Cache-Control")).as(path).isNotBlank();
            assertThat(headers.get("Access-Control-Allow-Origin")).as(path).isNull();
        }
    }

    @Test
    void the_session_and_the_trail_are_never_kept_by_a_browser() {
        for (String path : List.of("/api/v1/session", "/api/v1/audit", "/actuator/health")) {
            assertThat(caller.get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValue("no-store");
        }
    }

    @Test
    void what_a_reader_has_already_is_not_sent_again() {
        String path = "/api/v1/editions/shandong.census-2020.1/sheet";
        for (String coding : List.of("identity", "gzip")) {
            var first = caller.get(path, "Accept-Encoding", coding);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            var second = caller.get(path, "Accept-Encoding", coding, "If-None-Match", tag);
            assertThat(second.statusCode()).as(coding).isEqualTo(304);
            assertThat(second.body()).isEmpty();
        }
    }

    @Test
    void the_words_of_a_refusal_follow_the_reader() {
        String path = "/api/v1/editions/none";
        assertThat(Caller.text(caller.get(path))).contains("没有这一版结果");
        assertThat(Caller.text(caller.get(path, "Accept-Language", "en-GB,en;q=0.8")))
                .contains("No such edition");
    }
}
