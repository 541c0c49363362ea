package org.junxian.app.gate.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives everything behind it the address a request came from, also through a reverse proxy: throttling and the list of
/// sessions would take all people behind a proxy for one otherwise.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClientAddress extends OncePerRequestFilter {

    private final TrustedProxies proxies;

    ClientAddress(@Value("${junxian.trusted-proxies:}") String trusted) {
        this.proxies = TrustedProxies.parse(trusted);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = proxies.clientOf(request.getRemoteAddr(), request.getHeaders(TrustedProxies.HEADER));
        chain.doFilter(address.equals(request.getRemoteAddr()) ? request : from(address, request), response);
    }

    private static HttpServletRequest from(String address, HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRemoteAddr() {
                return address;
            }

            @Override
            public String getRemoteHost() {
                return address;
            }
        };
    }
}
