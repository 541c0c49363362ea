package org.junxian.app.access.internal;

import java.util.Optional;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.provider.Provider;
import org.junxian.app.provider.Statement;
import org.junxian.programme.model.Text;
import org.springframework.stereotype.Component;

/// Finds the person whom a provider's statement means. Never makes one.
@Component
class VouchedPerson {

    private final PersonStore persons;
    private final LinkStore links;

    VouchedPerson(PersonStore persons, LinkStore links) {
        this.persons = persons;
        this.links = links;
    }

    /// @throws Refusal when the claim is missing or leads to nobody, or to somebody who may not sign in
    Person require(Provider provider, Statement statement) {
        String stated = statement.text(provider.claim()).orElseThrow(() -> notStated(provider, statement));
        var person = find(provider, stated)
                .orElseThrow(() -> Refusal.saying(
                        Problem.NOBODY_LINKED, Text.same(provider.claim()), Text.same(stated), provider.title()));
        if (!person.active()) {
            throw Refusal.of(Problem.PERSON_SHUT, person.name());
        }
        return person;
    }

    private Optional<Person> find(Provider provider, String stated) {
        return switch (provider.match()) {
            case LINKED -> links.person(provider.id(), stated).flatMap(persons::known);
            case NAME -> persons.known(stated);
        };
    }

    private static Refusal notStated(Provider provider, Statement statement) {
        return Refusal.saying(
                Problem.CLAIM_NOT_STATED,
                Text.same(provider.claim()),
                provider.title(),
                Text.same(String.join(", ", statement.names())));
    }
}
