package org.junxian.app.access.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import org.junxian.app.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Which routes need whom, and the headers that every answer carries (I5).
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// Argon2id with a salt per password.
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2Password4jPasswordEncoder();
    }

    @Bean
    NobodysPassword nobodysPassword(PasswordEncoder passwords) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String unknown = Base64.getEncoder().encodeToString(random);
        return new NobodysPassword(Objects.requireNonNull(passwords.encode(unknown)));
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(it -> it.sameSite("Strict"));
        return cookie;
    }

    /// Everybody may read what is published; writing and the trail need an administrator.
    @Bean
    SecurityFilterChain rules(
            HttpSecurity http, WebSessions sessions, CsrfTokenRepository tokens, AccessRefusals refusals) {
        return http.securityContext(it -> it.securityContextRepository(sessions.contexts()))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(it -> it.disable())
                .formLogin(it -> it.disable())
                .httpBasic(it -> it.disable())
                .logout(it -> it.disable())
                .anonymous(it -> it.principal("anonymous"))
                .csrf(it -> it.spa().csrfTokenRepository(tokens))
                .headers(SecurityRules::headers)
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(routes -> routes.requestMatchers("/api/v1/session")
                        .permitAll()
                        .requestMatchers("/api/v1/session/password")
                        .authenticated()
                        .requestMatchers("/api/v1/audit/**")
                        .hasAnyAuthority(Role.AUDITOR.id(), Role.SYSTEM_ADMINISTRATOR.id())
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/api/v1/**", "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers("/api/v1/packages/**", "/api/v1/programmes/**", "/api/v1/editions/**")
                        .hasAuthority(Role.SYSTEM_ADMINISTRATOR.id())
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
                .frameOptions(it -> it.deny())
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .crossOriginOpenerPolicy(it -> {})
                .crossOriginResourcePolicy(it -> {})
                .cacheControl(it -> it.disable());
    }
}
