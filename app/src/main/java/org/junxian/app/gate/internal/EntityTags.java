package org.junxian.app.gate.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Gives every answer of the programming interface a strong entity tag made from its bytes, answers 304 when the
/// reader has them already, and compresses the rest. The compressed form has a tag of its own, because the bytes
/// differ; it is remembered, because the same few answers are asked for again and again.
@Component
class EntityTags extends OncePerRequestFilter {

    private static final int WORTH_COMPRESSING = 1_024;

    /// Handed out part by part, because it may be larger than what fits into memory.
    private static final Pattern FILE_OF_A_JOB = Pattern.compile("/api/v1/jobs/[^/]+/file");

    private final CompressedForms compressed = new CompressedForms();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean kept = path.startsWith("/api/v1/") || path.startsWith("/plain/");
        return !reads || !kept || FILE_OF_A_JOB.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        boolean final200 = kept.getStatus() == HttpServletResponse.SC_OK
                && !CachePolicy.NEVER.equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
        if (final200) {
            answer(kept.getContentAsByteArray(), request, response);
        } else {
            kept.copyBodyToResponse();
        }
    }

    private void answer(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String hash = CompressedForms.hash(body);
        boolean compress = body.length >= WORTH_COMPRESSING && takesGzip(request) && isText(response.getContentType());
        String tag = compress ? "\"" + hash + "-gz\"" : "\"" + hash + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (isKnown(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] sent = body;
        if (compress) {
            sent = compressed.of(hash, body);
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip");
    }

    private static boolean isText(@Nullable String type) {
        return type != null && (type.startsWith("text/") || type.contains("json"));
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        if (known == null) {
            return false;
        }
        for (String one : known.split(",")) {
            String bare = one.strip().replaceFirst("^W/", "");
            if (bare.equals(tag) || bare.equals("*")) {
                return true;
            }
        }
        return false;
    }
}
