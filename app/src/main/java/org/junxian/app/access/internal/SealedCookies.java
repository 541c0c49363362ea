package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Leaves a note with a browser that only this platform can read or write, for some minutes.
@Component
class SealedCookies {

    /// What a note is for, and how a browser keeps it.
    ///
    /// @param sameSite `Lax` where it must come along when another site sends the browser here
    record Kind(String cookie, String path, String sameSite, Duration lasts) {}

    private record Sealed(long until, JsonNode note) {}

    private final SecretKeeper keeper;
    private final JsonMapper json;
    private final Clock clock;
    private final boolean onlySecure;

    SealedCookies(
            SecretKeeper keeper,
            JsonMapper json,
            Clock clock,
            @Value("${server.servlet.session.cookie.secure:false}") boolean onlySecure) {
        this.keeper = keeper;
        this.json = json;
        this.clock = clock;
        this.onlySecure = onlySecure;
    }

    void leave(Kind kind, Object note, HttpServletRequest request, HttpServletResponse response) {
        var whole = new Sealed(clock.instant().plus(kind.lasts()).getEpochSecond(), json.valueToTree(note));
        byte[] locked = keeper.lock(json.writeValueAsBytes(whole), kind.cookie());
        write(kind, Base64.getUrlEncoder().withoutPadding().encodeToString(locked), kind.lasts(), request, response);
    }

    /// The note, unless there is none, it is too old, or somebody else wrote it.
    <T> Optional<T> read(Kind kind, Class<T> type, HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(kind.cookie()))
                        .findFirst()
                        .flatMap(cookie -> open(kind, cookie.getValue()))
                        .filter(found -> found.until() > clock.instant().getEpochSecond())
                        .map(found -> json.treeToValue(found.note(), type));
    }

    void forget(Kind kind, HttpServletRequest request, HttpServletResponse response) {
        write(kind, "", Duration.ZERO, request, response);
    }

    private Optional<Sealed> open(Kind kind, String value) {
        try {
            return keeper.find(Base64.getUrlDecoder().decode(value), kind.cookie())
                    .map(bytes -> json.readValue(bytes, Sealed.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void write(
            Kind kind, String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(kind.cookie(), value)
                .httpOnly(true)
                .secure(onlySecure || request.isSecure())
                .sameSite(kind.sameSite())
                .path(kind.path())
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
