package org.junxian.app.access.internal;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own account: where one is signed in, the second factor, and tokens for programs.
@RestController
@RequestMapping("/api/v1/session")
class AccountController {

    record Code(String code) {}

    /// Shown once; each opens the account once in place of the authenticator.
    record RecoveryCodes(List<String> recoveryCodes) {}

    record TokenView(
            long id,
            String title,
            List<String> scopes,
            Instant since,
            Instant until,
            @Nullable Instant usedAt) {}

    record TokenWish(String title, List<String> scopes, Instant until) {}

    private final OpenSessions openSessions;
    private final SecondFactors secondFactors;
    private final Tokens tokens;

    AccountController(OpenSessions openSessions, SecondFactors secondFactors, Tokens tokens) {
        this.openSessions = openSessions;
        this.secondFactors = secondFactors;
        this.tokens = tokens;
    }

    @GetMapping("/sessions")
    List<OpenSessions.View> sessions(Principal principal) {
        return openSessions.own(SignedIn.of(principal).sitting());
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSession(@PathVariable String id, Caller caller) {
        openSessions.endOwn(caller, id);
    }

    @PostMapping("/second-factor")
    SecondFactors.Begun beginSecondFactor(Caller caller) {
        caller.requireProof(); // its codes are proofs from then on
        return secondFactors.begin(caller.name());
    }

    @PutMapping("/second-factor")
    RecoveryCodes confirmSecondFactor(@RequestBody Code code, Caller caller) {
        return new RecoveryCodes(secondFactors.confirm(caller.name(), code.code()));
    }

    @DeleteMapping("/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSecondFactor(Caller caller) {
        caller.requireProof();
        secondFactors.end(caller.name(), caller.actor());
    }

    @GetMapping("/tokens")
    List<TokenView> tokens(Caller caller) {
        return tokens.of(caller);
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Tokens.Made makeToken(@RequestBody TokenWish wish, Caller caller) {
        return tokens.make(caller, wish);
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endToken(@PathVariable long id, Caller caller) {
        tokens.revoke(caller, id);
    }
}
