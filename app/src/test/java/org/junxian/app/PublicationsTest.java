package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.Role;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// D3: publishing takes two people, and what is published is what the first of them saw.
@RunningPlatform
class PublicationsTest {

    private static final String SCHEME = "differentiated-2023";
    private static final String EDITIONS = "/api/v1/editions/shandong." + SCHEME + ".";

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private HttpResponse<byte[]> propose(Caller by, String more) {
        return by.send("POST", "/api/v1/publications", """
                {"programme":"shandong","scheme":"%s"%s}""".formatted(SCHEME, more));
    }

    private HttpResponse<byte[]> confirm(Caller by, long id) {
        return by.send("POST", "/api/v1/publications/" + id + "/confirmation", "");
    }

    private String code(Caller caller, HttpResponse<byte[]> answer) {
        return answer.statusCode() < 300
                ? "ok"
                : caller.json(answer).path("code").asString();
    }

    private int newest() {
        return people.nobody()
                .json("/api/v1/editions?programme=shandong&scheme=" + SCHEME)
                .get(0)
                .path("number")
                .asInt();
    }

    @Test
    void D3_an_erratum_takes_two_people_and_stands_beside_the_old_edition_which_stays_as_it_was() {
        var one = people.officer();
        people.otherOfficer();
        var two = people.signIn("programme-officer-two");
        int number = newest();
        String old = EDITIONS + number;
        byte[] before = one.get(old + "/ranking.csv?digits=full").body();
        String more = ",\"supersedes\":\"shandong.%s.%d\",\"reason\":\"演练更正\"".formatted(SCHEME, number);
        var proposed = one.json(propose(one, more));
        assertThat(proposed.path("state").asString()).isEqualTo("proposed");
        assertThat(proposed.path("ranked").asInt()).isPositive();
        assertThat(proposed.path("changes"))
                .as("the same figures, so nobody moves")
                .isEmpty();
        long id = proposed.path("id").asLong();

        people.prove(one);
        assertThat(code(one, confirm(one, id))).as("the same person").isEqualTo("E5004");
        assertThat(code(two, confirm(two, id))).as("without proof").isEqualTo("E3009");
        assertThat(newest()).isEqualTo(number);
        people.prove(two);
        var edition = two.json(confirm(two, id));
        assertThat(edition.path("id").asString()).isEqualTo("shandong." + SCHEME + "." + (number + 1));
        assertThat(edition.path("supersedes").asString()).isEqualTo("shandong." + SCHEME + "." + number);
        assertThat(edition.path("erratumReason").asString()).isEqualTo("演练更正");
        assertThat(one.json(old).path("supersededBy").asString())
                .isEqualTo(edition.path("id").asString());
        assertThat(one.get(old + "/ranking.csv?digits=full").body()).isEqualTo(before);
        assertThat(code(two, confirm(two, id))).as("a second time").isEqualTo("E5005");
        assertThat(code(one, propose(one, more))).as("corrected already").isEqualTo("E5002");
    }

    @Test
    void D3_nobody_but_programme_officers_proposes_or_confirms_and_a_token_does_neither() {
        for (var other : new Caller[] {
            people.clerk("370112"),
            people.reviewer("370100"),
            people.analyst(),
            people.office(Role.SYSTEM_ADMINISTRATOR),
            people.office(Role.SECURITY_ADMINISTRATOR)
        }) {
            assertThat(code(other, propose(other, ""))).isEqualTo("E3004");
            assertThat(code(other, other.get("/api/v1/publications?programme=shandong")))
                    .isEqualTo("E3004");
        }
        var one = people.officer();
        long id = one.json(propose(one, "")).path("id").asLong();
        var elsewhere =
                people.signedIn("officer-elsewhere", Role.PROGRAMME_OFFICER, "province", people.otherProgramme(), null);
        people.prove(elsewhere);
        var foreign = confirm(elsewhere, id);
        var none = confirm(elsewhere, 987_654_321);
        assertThat(Caller.text(foreign).replace(String.valueOf(id), "987654321"))
                .as("the same answer as for a proposal that does not exist")
                .isEqualTo(Caller.text(none));
        assertThat(code(elsewhere, elsewhere.send("DELETE", "/api/v1/publications/" + id, "")))
                .isEqualTo("E5003");
        assertThat(code(one, one.send("DELETE", "/api/v1/publications/" + id, "")))
                .isEqualTo("ok");
        var two = people.prove(people.otherOfficer());
        assertThat(code(two, confirm(two, id))).as("withdrawn").isEqualTo("E5005");
    }

    @Test
    void D3_the_database_holds_to_two_people_too() {
        var one = people.officer();
        long id = one.json(propose(one, "")).path("id").asLong();
        String name = one.json("/api/v1/session").path("name").asString();
        assertThatThrownBy(
                        () -> jdbc.sql("""
                        UPDATE publication_proposal
                        SET state = 'confirmed', decided_by = :name, decided_at = now(),
                            edition = 'shandong.census-2020.1'
                        WHERE id = :id""").param("name", name).param("id", id).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        one.send("DELETE", "/api/v1/publications/" + id, "");
    }

    @Test
    void a_proposal_cannot_look_into_the_future_or_correct_without_a_reason() {
        var one = people.officer();
        assertThat(code(one, propose(one, ",\"asOf\":\"2999-01-01T00:00:00Z\"")))
                .isEqualTo("E2001");
        String more = ",\"supersedes\":\"shandong.%s.%d\",\"reason\":\" \"".formatted(SCHEME, newest());
        assertThat(code(one, propose(one, more))).isEqualTo("E2001");
    }
}
