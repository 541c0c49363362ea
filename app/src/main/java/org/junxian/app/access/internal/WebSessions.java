package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/// Opens and closes the session of a browser. Its number is new after every sign-in and password change, and so is
/// the token against forged requests.
@Component
class WebSessions {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final PersonStore persons;
    private final CsrfTokenRepository tokens;

    WebSessions(PersonStore persons, CsrfTokenRepository tokens) {
        this.persons = persons;
        this.tokens = tokens;
    }

    SecurityContextRepository contexts() {
        return contexts;
    }

    Optional<Person> person(@Nullable Principal principal) {
        return principal == null ? Optional.empty() : persons.find(principal.getName());
    }

    /// Someone who must change the password first has no role until then.
    void open(Person person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        request.getSession(true);
        var roles = person.mustChangePassword() ? List.<String>of() : person.roles();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                person.name(),
                null,
                roles.stream().map(SimpleGrantedAuthority::new).toList());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        tokens.saveToken(tokens.generateToken(request), request, response);
    }

    void close(HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        SecurityContextHolder.clearContext();
        tokens.saveToken(null, request, response);
    }
}
