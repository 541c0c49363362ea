package org.junxian.app.gate.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The one page of the web application; empty when the application was built without it. A browser without JavaScript
/// is pointed to the plain ranking.
@Component
class WebPage {

    private static final String WITHOUT_SCRIPT = """
            <noscript><p lang="zh-CN">没有启用 JavaScript：<a href="/plain/ranking">查看排名表</a>。</p>\
            <p lang="en">JavaScript is off: <a href="/plain/ranking?lang=en">see the ranking</a>.</p></noscript>
            """;

    private final Optional<String> html = read(new ClassPathResource("static/index.html"));

    Optional<String> html() {
        return html;
    }

    private static Optional<String> read(ClassPathResource resource) {
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            String text = resource.getContentAsString(StandardCharsets.UTF_8);
            return Optional.of(
                    text.contains("/plain/ranking") ? text : text.replace("</body>", WITHOUT_SCRIPT + "</body>"));
        } catch (IOException e) {
            throw new IllegalStateException("The page of the web application cannot be read", e);
        }
    }
}
