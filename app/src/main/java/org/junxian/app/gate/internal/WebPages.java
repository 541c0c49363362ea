package org.junxian.app.gate.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The web application: its files, and its one page for every address it handles itself. A browser without JavaScript
/// is sent to the plain ranking.
@Configuration(proxyBeanMethods = false)
class WebPages implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/assets/");
    }

    /// Answers the page for the addresses of the web application.
    @RestController
    static class PageController {

        private static final String WITHOUT_SCRIPT = """
                <noscript><p lang="zh-CN">没有启用 JavaScript：<a href="/plain/ranking">查看排名表</a>。</p>\
                <p lang="en">JavaScript is off: <a href="/plain/ranking?lang=en">see the ranking</a>.</p></noscript>
                """;

        private final Optional<String> page = read(new ClassPathResource("static/index.html"));

        @GetMapping(
                path = {
                    "/",
                    "/ranking",
                    "/counties/{code}",
                    "/compare",
                    "/method",
                    "/method/{scheme}",
                    "/sign-in",
                    "/data",
                    "/audit",
                    "/packages",
                    "/not-found"
                },
                produces = MediaType.TEXT_HTML_VALUE)
        ResponseEntity<String> page() {
            return page.map(html -> ResponseEntity.ok()
                            .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                            .body(html))
                    .orElseGet(() -> ResponseEntity.status(302)
                            .header("Location", "/plain/ranking")
                            .build());
        }

        private static Optional<String> read(Resource resource) {
            if (!resource.exists()) {
                return Optional.empty();
            }
            try {
                String html = resource.getContentAsString(StandardCharsets.UTF_8);
                return Optional.of(
                        html.contains("<noscript>") ? html : html.replace("</body>", WITHOUT_SCRIPT + "</body>"));
            } catch (IOException e) {
                throw new IllegalStateException("The page of the web application cannot be read", e);
            }
        }
    }
}
