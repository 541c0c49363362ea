package org.junxian.app.access.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import org.junxian.app.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
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

    /// What everybody may read.
    private static final String[] PUBLISHED = {
        "/api/v1/system", "/api/v1/openapi", "/api/v1/search", "/api/v1/programmes/**", "/api/v1/editions/**"
    };

    /// Questions about what is published that carry too much for an address; they change nothing.
    private static final String[] ASKED = {"/api/v1/editions/*/units/*/ways", "/api/v1/editions/*/whatif"};

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

    /// Reading what is published is open to everybody; everything else needs a caller, and the use case asks what the
    /// caller may. The modules that `access` itself rests on can not ask, so their routes stand here.
    @Bean
    SecurityFilterChain rules(
            HttpSecurity http, StoredSessions sessions, CsrfTokenRepository tokens, AccessRefusals refusals) {
        return http.securityContext(it -> it.securityContextRepository(sessions))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(it -> it.disable())
                .formLogin(it -> it.disable())
                .httpBasic(it -> it.disable())
                .logout(it -> it.disable())
                .anonymous(it -> it.principal("anonymous"))
                .csrf(it -> it.spa().csrfTokenRepository(tokens).ignoringRequestMatchers(StoredSessions::carriesToken))
                .headers(SecurityRules::headers)
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(SecurityRules::routes)
                .build();
    }

    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes) {
        routes.requestMatchers("/api/v1/session", "/api/v1/session/refusal", "/api/v1/session/providers/**")
                .permitAll()
                .requestMatchers("/api/v1/session/password")
                .hasAuthority(SignedIn.IN_PERSON)
                .requestMatchers("/api/v1/session/**")
                .access(AuthorizationManagers.allOf(
                        AuthorityAuthorizationManager.hasAuthority(SignedIn.IN_PERSON),
                        AuthorityAuthorizationManager.hasAuthority(SignedIn.FREE)))
                .requestMatchers("/api/v1/audit/**")
                .hasAuthority(Role.AUDITOR.id())
                .requestMatchers(HttpMethod.GET, PUBLISHED)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, PUBLISHED)
                .permitAll()
                .requestMatchers(HttpMethod.POST, ASKED)
                .permitAll()
                .requestMatchers("/api/v1/packages/**", "/api/v1/programmes/**")
                .hasAuthority(Role.SYSTEM_ADMINISTRATOR.id())
                .requestMatchers("/api/v1/**")
                .hasAuthority(SignedIn.FREE)
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .hasAuthority(SignedIn.FREE);
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
