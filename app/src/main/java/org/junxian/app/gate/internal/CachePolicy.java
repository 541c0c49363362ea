package org.junxian.app.gate.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives every answer a cache header before anything else can forget it (I5): files named by their hash may be kept
/// for a year, the session and the trail are never kept, everything else is kept but asked for again each time.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CachePolicy extends OncePerRequestFilter {

    static final String FOREVER = "public, max-age=31536000, immutable";
    static final String ASK_AGAIN = "no-cache";
    static final String NEVER = "no-store";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, policy(request));
        chain.doFilter(request, response);
    }

    private static String policy(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads
                || path.startsWith("/api/v1/session")
                || path.startsWith("/api/v1/audit")
                || path.startsWith("/actuator")) {
            return NEVER;
        }
        return path.startsWith("/assets/") ? FOREVER : ASK_AGAIN;
    }
}
