package org.junxian.app.access.internal;

import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// What the security filters know of a request: the caller as he is at this moment. Made anew for each request and
/// kept nowhere; a session or token only leads to a name.
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    /// May do more than change the first password.
    static final String FREE = "signed-in";

    /// Sits at a browser, not behind a token.
    static final String IN_PERSON = "in-person";

    enum Standing {
        /// Signed in at a browser.
        FREE,
        /// Signed in, but the first password is still to be changed.
        MUST_CHANGE_PASSWORD,
        /// A program with a token that allows this request.
        BY_TOKEN,
        /// A program with a token that does not allow this request.
        TOKEN_TOO_NARROW
    }

    private final transient Caller caller;
    private final Standing standing;
    private final transient SessionStore.@Nullable Stored session;

    SignedIn(Caller caller, Standing standing, SessionStore.@Nullable Stored session) {
        super(authorities(caller, standing));
        this.caller = caller;
        this.standing = standing;
        this.session = session;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Caller caller, Standing standing) {
        var roles = caller.grants().stream().map(grant -> grant.role().id()).distinct();
        var names = switch (standing) {
            case FREE -> Stream.concat(Stream.of(FREE, IN_PERSON), roles);
            case BY_TOKEN -> Stream.concat(Stream.of(FREE), roles);
            case MUST_CHANGE_PASSWORD -> Stream.of(IN_PERSON);
            case TOKEN_TOO_NARROW -> Stream.<String>of();
        };
        return names.<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
    }

    Caller caller() {
        return caller;
    }

    Standing standing() {
        return standing;
    }

    /// Null for a token.
    SessionStore.@Nullable Stored session() {
        return session;
    }

    /// The session of somebody who sits at a browser.
    ///
    /// @throws Refusal for a token
    SessionStore.Stored sitting() {
        if (session == null) {
            throw Refusal.of(Problem.TOKEN_TOO_NARROW);
        }
        return session;
    }

    /// @throws Refusal when nobody is signed in
    static SignedIn of(@Nullable Principal principal) {
        if (principal instanceof SignedIn person) {
            return person;
        }
        throw Refusal.of(Problem.NOT_SIGNED_IN);
    }

    @Override
    public String getName() {
        return caller.name();
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return caller.name().hashCode();
    }
}
