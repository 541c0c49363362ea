package org.junxian.app.access.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junxian.app.access.Caller;
import org.junxian.app.access.internal.GrantStore.Wish;
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

/// People, their accounts and their roles.
@RestController
@RequestMapping("/api/v1/people")
class PeopleController {

    /// @param roles ids of the roles in force or to come that the caller may know of
    record PersonView(
            String name,
            String title,
            boolean active,
            boolean demonstration,
            List<String> roles,
            @Nullable Instant lastSignedIn) {}

    record NewPerson(String name, String title) {}

    record PersonChange(String title, boolean active) {}

    /// A password to hand over; it is shown once and must be changed.
    record Password(String password) {}

    record MadePerson(PersonView person, String password) {}

    record GrantWish(
            String role,
            String reach,
            @Nullable String programme,
            @Nullable String code,
            LocalDate since,
            @Nullable LocalDate until) {}

    record LinkWish(String stated) {}

    private final KeepPeople keepPeople;
    private final PeopleInCare care;
    private final GiveGrant giveGrant;
    private final GrantViews grants;
    private final OpenSessions openSessions;
    private final LinkPerson linkPerson;

    PeopleController(
            KeepPeople keepPeople,
            PeopleInCare care,
            GiveGrant giveGrant,
            GrantViews grants,
            OpenSessions openSessions,
            LinkPerson linkPerson) {
        this.keepPeople = keepPeople;
        this.care = care;
        this.giveGrant = giveGrant;
        this.grants = grants;
        this.openSessions = openSessions;
        this.linkPerson = linkPerson;
    }

    @GetMapping
    List<PersonView> list(Caller caller) {
        var people = care.list(caller);
        Map<String, List<String>> roles = care.visible(caller).stream()
                .collect(Collectors.groupingBy(
                        GrantStore.Stored::person,
                        Collectors.mapping(grant -> grant.role().id(), Collectors.toList())));
        return people.stream()
                .map(person -> view(person, roles.getOrDefault(person.name(), List.of())))
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MadePerson make(@RequestBody NewPerson wish, Caller caller) {
        var made = keepPeople.make(caller, wish.name(), wish.title());
        return new MadePerson(view(made.person(), List.of()), made.password());
    }

    @PutMapping("/{name}")
    PersonView change(@PathVariable String name, @RequestBody PersonChange wish, Caller caller) {
        var person = keepPeople.change(caller, name, wish.title(), wish.active());
        return view(person, roles(caller, person));
    }

    @PostMapping("/{name}/password")
    Password renewPassword(@PathVariable String name, Caller caller) {
        return new Password(keepPeople.renewPassword(caller, name));
    }

    @DeleteMapping("/{name}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSecondFactor(@PathVariable String name, Caller caller) {
        keepPeople.endSecondFactor(caller, name);
    }

    @GetMapping("/{name}/grants")
    List<GrantView> grants(@PathVariable String name, Caller caller) {
        return care.visible(caller, care.get(caller, name)).stream()
                .map(grants::view)
                .toList();
    }

    @PostMapping("/{name}/grants")
    @ResponseStatus(HttpStatus.CREATED)
    GrantView give(@PathVariable String name, @RequestBody GrantWish wish, Caller caller) {
        var role = RoleWords.read(wish.role());
        return grants.view(giveGrant.give(
                caller,
                new Wish(name, role, wish.reach(), wish.programme(), wish.code(), wish.since(), wish.until(), null)));
    }

    @GetMapping("/{name}/sessions")
    List<OpenSessions.View> sessions(@PathVariable String name, Caller caller) {
        return openSessions.of(caller, name);
    }

    @DeleteMapping("/{name}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable String name, Caller caller) {
        openSessions.endAll(caller, name);
    }

    @GetMapping("/{name}/links")
    List<LinkStore.Link> links(@PathVariable String name, Caller caller) {
        return linkPerson.of(caller, name);
    }

    /// The account at the provider that is this person's.
    @PutMapping("/{name}/links/{provider}")
    LinkStore.Link link(
            @PathVariable String name, @PathVariable String provider, @RequestBody LinkWish wish, Caller caller) {
        return linkPerson.link(caller, name, provider, wish.stated());
    }

    @DeleteMapping("/{name}/links/{provider}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(@PathVariable String name, @PathVariable String provider, Caller caller) {
        linkPerson.unlink(caller, name, provider);
    }

    private List<String> roles(Caller caller, Person person) {
        return care.visible(caller, person).stream()
                .map(grant -> grant.role().id())
                .toList();
    }

    private static PersonView view(Person person, List<String> roles) {
        return new PersonView(
                person.name(),
                person.title(),
                person.active(),
                person.demonstration(),
                roles.stream().distinct().sorted(Comparator.naturalOrder()).toList(),
                person.lastSignedIn());
    }
}
