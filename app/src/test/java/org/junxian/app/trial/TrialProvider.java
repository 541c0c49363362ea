package org.junxian.app.trial;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A small sign-in service (OpenID Connect) that tests start themselves: description, keys, the page people sign in on
/// (it lets everybody through as whoever the test named), tokens signed with RSA, and the end of the session. It checks
/// what the platform sends as strictly as a real one: client, secret, address, proof key, each code once.
public final class TrialProvider {

    public static final String CLIENT = "junxian-trial";
    public static final String SECRET = "a-secret-of-the-trial";

    /// What is wrong with the next statements.
    public enum Twist {
        NOTHING,
        FOREIGN_SIGNATURE,
        NO_SIGNATURE,
        SIGNED_WITH_THE_PUBLIC_KEY,
        FOREIGN_AUDIENCE,
        FOREIGN_ISSUER,
        EXPIRED,
        OTHER_NONCE,
        NO_STATEMENT,
        SIGNED_IN_LONG_AGO,
        SILENT_ON_WHEN
    }

    private final HttpServer server;
    private final String issuer;
    private final RSAKey key;
    private final RSAKey foreignKey;
    private final Map<String, Map<String, String>> visits = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Map<String, Object> claims = Map.of();
    private volatile Twist twist = Twist.NOTHING;
    private volatile Map<String, String> lastVisit = Map.of();

    private TrialProvider(int port) {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            foreignKey = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, description()));
        server.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/end", exchange -> json(exchange, 200, "{}"));
        server.start();
    }

    /// @param port 0 for any that is free
    public static TrialProvider start(int port) {
        return new TrialProvider(port);
    }

    public void stop() {
        server.stop(0);
    }

    public String issuer() {
        return issuer;
    }

    /// Who is signed in there from now on, and what is wrong with the statements about them.
    public void signedIn(Map<String, Object> claims, Twist twist) {
        this.claims = claims;
        this.twist = twist;
    }

    /// What the platform asked for when it last sent a browser here.
    public Map<String, String> lastVisit() {
        return lastVisit;
    }

    /// How often anything was asked.
    public int calls() {
        return calls.get();
    }

    private String description() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                 "token_endpoint_auth_methods_supported":["client_secret_basic"],
                 "code_challenge_methods_supported":["S256"]}""".formatted(issuer);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = words(exchange.getRequestURI().getRawQuery());
        lastVisit = asked;
        String code = UUID.randomUUID().toString();
        visits.put(code, asked);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        "%s?code=%s&state=%s&iss=%s"
                                .formatted(
                                        asked.get("redirect_uri"),
                                        code,
                                        URLEncoder.encode(
                                                Objects.requireNonNull(asked.get("state")), StandardCharsets.UTF_8),
                                        URLEncoder.encode(issuer, StandardCharsets.UTF_8)));
        calls.incrementAndGet();
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = words(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var visit = visits.remove(Objects.requireNonNullElse(asked.get("code"), ""));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (visit == null
                || !Objects.equals(visit.get("redirect_uri"), asked.get("redirect_uri"))
                || !Objects.equals(visit.get("code_challenge"), challenge(asked.get("code_verifier")))) {
            json(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            String statement = twist == Twist.NO_STATEMENT ? "" : ",\"id_token\":\"%s\"".formatted(statement(visit));
            json(
                    exchange,
                    200,
                    "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":60,\"scope\":\"openid\"%s}"
                            .formatted(UUID.randomUUID(), statement));
        }
    }

    private String statement(Map<String, String> visit) {
        var now = Instant.now();
        var ends = twist == Twist.EXPIRED ? now.minusSeconds(3600) : now.plusSeconds(300);
        var set = new JWTClaimsSet.Builder()
                .issuer(twist == Twist.FOREIGN_ISSUER ? "https://elsewhere.example.org" : issuer)
                .audience(twist == Twist.FOREIGN_AUDIENCE ? "another-platform" : CLIENT)
                .issueTime(Date.from(twist == Twist.EXPIRED ? now.minusSeconds(7200) : now))
                .expirationTime(Date.from(ends))
                .claim("nonce", twist == Twist.OTHER_NONCE ? "of-another-sign-in" : visit.get("nonce"));
        if (twist != Twist.SILENT_ON_WHEN) {
            boolean old = twist == Twist.SIGNED_IN_LONG_AGO;
            set.claim("auth_time", now.minusSeconds(old ? 900 : 0).getEpochSecond());
        }
        claims.forEach(set::claim);
        try {
            return signed(set.build());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWTClaimsSet set) throws JOSEException {
        return switch (twist) {
            case NO_SIGNATURE -> new PlainJWT(set).serialize();
            case SIGNED_WITH_THE_PUBLIC_KEY ->
                signed(
                        set,
                        JWSAlgorithm.HS256,
                        new MACSigner(key.toRSAPublicKey().getEncoded()));
            case FOREIGN_SIGNATURE -> signed(set, JWSAlgorithm.RS256, new RSASSASigner(foreignKey));
            default -> signed(set, JWSAlgorithm.RS256, new RSASSASigner(key));
        };
    }

    private static String signed(JWTClaimsSet set, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        var jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), set);
        jwt.sign(signer);
        return jwt.serialize();
    }

    private static String challenge(@Nullable String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Objects.requireNonNullElse(verifier, "").getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> words(String form) {
        var found = new LinkedHashMap<String, String>();
        for (String pair : form.split("&")) {
            int at = pair.indexOf('=');
            found.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return found;
    }

    private void json(HttpExchange exchange, int status, String body) throws IOException {
        calls.incrementAndGet();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
