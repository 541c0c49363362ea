package org.junxian.app.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.provider.internal.CheckAnswer;
import org.junxian.app.provider.internal.KnownProviders;
import org.junxian.app.provider.internal.SendThere;
import org.springframework.stereotype.Component;

/// The sign-in services there are, and the way there and back.
@Component
public class Providers {

    /// @param address where the browser is to go
    public record Departure(Visit visit, URI address) {}

    private final KnownProviders known;
    private final SendThere sendThere;
    private final CheckAnswer checkAnswer;

    Providers(KnownProviders known, SendThere sendThere, CheckAnswer checkAnswer) {
        this.known = known;
        this.sendThere = sendThere;
        this.checkAnswer = checkAnswer;
    }

    /// In the order of the operator's file; nothing is asked of any of them.
    public List<Provider> list() {
        return known.list();
    }

    /// @throws Refusal when there is none of this id
    public Provider get(String id) {
        return known.list().stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Problem.UNKNOWN_PROVIDER, id));
    }

    /// @param fresh whether the person has to sign in there anew
    /// @throws Refusal when the provider does not answer
    public Departure depart(Provider provider, boolean fresh, HttpServletRequest from) {
        return sendThere.handle(provider, fresh, from);
    }

    /// Exchanges the answer for a signed statement and checks signature, issuer, audience, time, nonce, and for a fresh
    /// sign-in its moment.
    ///
    /// @throws Refusal when any of it is not as it should be
    public Statement check(Visit visit, Answer answer) {
        return checkAnswer.handle(get(visit.provider()), visit, answer);
    }
}
