package org.junxian.app.access.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.provider.Answer;
import org.junxian.app.provider.Providers;
import org.junxian.app.provider.Statement;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets in whom a provider vouches for, and takes a fresh sign-in there as a proof. Whoever has a second factor here
/// gives its code too. What is refused stands in the trail as well.
@Service
class ProviderSignIn {

    /// @param signOutAt where the browser ends its session at the provider too
    /// @param needsCode whether the person is not in before the code of the second factor
    record Outcome(Person person, @Nullable String signOutAt, boolean needsCode) {}

    private static final String UNKNOWN = "unknown";

    private final Providers providers;
    private final VouchedPerson vouched;
    private final LinkStore links;
    private final PersonStore persons;
    private final SessionStore sessions;
    private final SecondFactors secondFactors;
    private final ThrottleStore throttle;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ProviderSignIn(
            Providers providers,
            VouchedPerson vouched,
            LinkStore links,
            PersonStore persons,
            SessionStore sessions,
            SecondFactors secondFactors,
            ThrottleStore throttle,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.providers = providers;
        this.vouched = vouched;
        this.links = links;
        this.persons = persons;
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.throttle = throttle;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// @throws Refusal when the answer is not good, or the person may not come in
    Outcome signIn(Arrival arrival, Answer answer, String address) {
        String provider = arrival.visit().provider();
        return tried("sign-in failed", UNKNOWN, provider, address, () -> {
            var statement = statement(arrival, answer);
            var person = vouched.require(providers.get(provider), statement);
            boolean needsCode = secondFactors.on(person.name());
            if (!needsCode) {
                letIn(person, provider, address);
            }
            return new Outcome(person, statement.signOutAt(), needsCode);
        });
    }

    /// After the provider, the code of the second factor.
    ///
    /// @throws Refusal when the code is not right, or the person may not come in any more
    Person confirm(String name, String provider, String code, String address) {
        throttle.requirePatience(name, address);
        var person = persons.find(name).orElseThrow(() -> Refusal.of(Problem.PERSON_SHUT, name));
        if (!secondFactors.accept(name, code)) {
            transaction.executeWithoutResult(status -> {
                throttle.recordFailure(name, address);
                audit.append(new Actor(name), "second factor refused", "person " + name, "from " + address);
            });
            throw Refusal.of(Problem.SECOND_FACTOR_NEEDED);
        }
        letIn(person, provider, address);
        return person;
    }

    /// Proves the session that the browser left with.
    ///
    /// @throws Refusal when the answer is not good, or it is not about the person of that session
    void prove(Arrival arrival, SessionStore.Stored session, Answer answer, String address) {
        String provider = arrival.visit().provider();
        String name = session.person();
        tried("proof refused", name, provider, address, () -> {
            var person = vouched.require(providers.get(provider), statement(arrival, answer));
            if (!person.name().equals(name)) {
                throw Refusal.of(Problem.SOMEBODY_ELSE_THERE, person.name(), name);
            }
            transaction.executeWithoutResult(status -> {
                sessions.prove(session.id());
                audit.append(new Actor(name), "identity proven", "person " + name, from(address, provider));
            });
            return person;
        });
    }

    private Statement statement(Arrival arrival, Answer answer) {
        if (!links.takeOnce(RandomKey.hash(arrival.visit().state()))) {
            throw Refusal.of(Problem.ANSWER_NOT_EXPECTED);
        }
        return providers.check(arrival.visit(), answer);
    }

    private void letIn(Person person, String provider, String address) {
        transaction.executeWithoutResult(status -> {
            persons.signedIn(person.name());
            audit.append(new Actor(person.name()), "signed in", "person " + person.name(), from(address, provider));
        });
    }

    private <T> T tried(String fact, String who, String provider, String address, Supplier<T> work) {
        throttle.requirePatience(address);
        try {
            return work.get();
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(status -> {
                throttle.recordFailure(address);
                audit.append(
                        new Actor(who),
                        fact,
                        who.equals(UNKNOWN) ? "" : "person " + who,
                        "%s: %s %s"
                                .formatted(
                                        from(address, provider),
                                        refusal.problem().code(),
                                        String.join(", ", refusal.facts(Language.EN))));
            });
            throw refusal;
        }
    }

    private static String from(String address, String provider) {
        return "from %s, by %s".formatted(address, provider);
    }
}
