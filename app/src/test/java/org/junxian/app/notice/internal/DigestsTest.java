package org.junxian.app.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junxian.app.access.CallerNow;
import org.junxian.app.access.Role;
import org.junxian.app.audit.Actor;
import org.junxian.app.collection.OpenCollection;
import org.junxian.app.notice.WorkSource;
import org.junxian.app.trial.Caller;
import org.junxian.app.trial.People;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// Reminders come once a day, whatever the number of starts, and leave by mail without holding anybody up.
@RunningPlatform
class DigestsTest {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<WorkSource> sources;

    @Autowired
    CallerNow callers;

    @Autowired
    OpenCollection open;

    @Autowired
    DigestStore digests;

    @Autowired
    MailStore mails;

    @Autowired
    TransactionTemplate transaction;

    private static MailSettings mail(int port) {
        return new MailSettings("127.0.0.1", port, "", "", "platform@example.org", "none", "https://example.org");
    }

    private DailyDigests daily(MailSettings settings) {
        return new DailyDigests(
                sources, callers, digests, new MakeDigest(digests, mails, settings), transaction, Clock.systemUTC());
    }

    private SendMail sender(MailSettings settings) {
        return new SendMail(mails, settings, new MailBeans().mailSender(settings), transaction, Clock.systemUTC());
    }

    private static Clock at(String chinaTime) {
        return Clock.fixed(
                Instant.parse(chinaTime + "+08:00"), Clock.systemUTC().getZone());
    }

    /// A sheet of the finance department that is due on a day.
    private Caller financeOwes(String period, LocalDate dueOn) {
        var answer = people.officer().send("POST", "/api/v1/department-sheets", """
                {"programme":"shandong","period":"%s","department":"finance","dueOn":"%s"}""".formatted(period, dueOn));
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(201);
        return people.department("finance");
    }

    private static List<String> titles(Caller reader) {
        return reader.json("/api/v1/digests").findValuesAsString("id");
    }

    @Test
    void a_day_has_one_digest_seven_three_and_one_days_before_and_after_the_day_it_is_due() {
        var finance = financeOwes("2018", LocalDate.of(2031, 5, 20));
        var off = new MailSettings("", 25, "", "", "", "none", "");
        assertThat(daily(off).run(at("2031-05-13T07:59:59"))).as("too early").isZero();
        for (String day : List.of("12", "13", "14", "17", "19", "20", "21")) {
            daily(off).run(at("2031-05-" + day + "T08:00:00"));
            assertThat(daily(off).run(at("2031-05-" + day + "T22:00:00")))
                    .as("a second start on " + day)
                    .isZero();
        }
        var days = jdbc.sql("""
                        SELECT to_char(day, 'DD') FROM digest
                        WHERE recipient = 'department-officer-finance' AND day BETWEEN '2031-05-12' AND '2031-05-21'
                          AND items::text LIKE '%shandong.finance.2018%'
                        ORDER BY day""").query(String.class).list();
        assertThat(days).isEqualTo(List.of("13", "17", "19", "21"));
        var mine = finance.json("/api/v1/digests");
        assertThat(mine.toString()).contains("shandong.finance.2018").contains("/department-sheets/");
        long id = mine.get(0).path("id").asLong();
        assertThat(finance.send("PUT", "/api/v1/digests/" + id + "/read", "{}").statusCode())
                .isEqualTo(204);
        assertThat(finance.json("/api/v1/digests").get(0).path("readAt").isNull())
                .isFalse();
        assertThat(people.analyst().json("/api/v1/digests").toString()).doesNotContain("finance");
        assertThat(people.analyst()
                        .send("PUT", "/api/v1/digests/" + id + "/read", "{}")
                        .statusCode())
                .as("somebody else's (A1)")
                .isEqualTo(404);
        assertThat(titles(finance)).isNotEmpty();
    }

    @Test
    void two_starts_at_the_same_moment_make_one_digest() throws Exception {
        financeOwes("2017", LocalDate.of(2032, 5, 20));
        var settings = mail(1);
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> start = () -> daily(settings).run(at("2032-05-21T09:00:00"));
            var made = together.invokeAll(List.of(start, start, start));
            int total = 0;
            for (var one : made) {
                total += one.get();
            }
            assertThat(total)
                    .isEqualTo(jdbc.sql("SELECT count(*) FROM digest WHERE day = '2032-05-21'")
                            .query(Integer.class)
                            .single());
            assertThat(total).isPositive();
        }
    }

    @Test
    void a_mail_waits_for_its_server_and_leaves_once() throws Exception {
        var finance = financeOwes("2016", LocalDate.of(2033, 5, 20));
        assertThat(finance.send("PUT", "/api/v1/digests/address", "{\"address\":\"no address\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(finance.send("PUT", "/api/v1/digests/address", "{\"address\":\"finance@example.org\"}")
                        .statusCode())
                .isEqualTo(200);
        int closed = closedPort();
        var now = at("2033-05-21T09:00:00").instant();
        daily(mail(closed)).run(at("2033-05-21T09:00:00"));
        assertThat(sender(mail(closed)).run(now)).isEqualTo(1);
        assertThat(state()).isEqualTo("waiting 1");
        assertThat(sender(mail(closed)).run(now)).as("not again at once").isZero();
        try (var server = SmallMailServer.start()) {
            var later = now.plus(Duration.ofHours(1));
            assertThat(sender(mail(server.port())).run(later)).isEqualTo(1);
            assertThat(sender(mail(server.port())).run(later.plus(Duration.ofDays(9))))
                    .as("sent once")
                    .isZero();
            assertThat(state()).isEqualTo("sent 2");
            assertThat(server.received()).hasSize(1);
            var message = server.received().getFirst();
            assertThat(message.getSubject()).startsWith("郡县：");
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(message.getAllRecipients()[0].toString()).isEqualTo("finance@example.org");
            assertThat(String.valueOf(message.getContent()))
                    .contains("财政部门")
                    .contains("逾期 1 天")
                    .contains("https://example.org/work");
        }
        finance.send("PUT", "/api/v1/digests/address", "{\"address\":null}");
    }

    @Test
    void a_mail_that_never_arrives_is_given_up_and_says_why() throws Exception {
        var finance = financeOwes("2015", LocalDate.of(2034, 5, 20));
        finance.send("PUT", "/api/v1/digests/address", "{\"address\":\"lost@example.org\"}");
        var settings = mail(closedPort());
        daily(settings).run(at("2034-05-21T09:00:00"));
        var now = at("2034-05-21T09:00:00").instant();
        for (int i = 0; i < 12; i++) {
            now = now.plus(Duration.ofDays(1));
            sender(settings).run(now);
        }
        assertThat(state()).isEqualTo("given-up 8");
        assertThat(jdbc.sql("SELECT failure FROM mail_outbox ORDER BY id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isNotBlank();
        finance.send("PUT", "/api/v1/digests/address", "{\"address\":null}");
    }

    private String state() {
        return jdbc.sql("SELECT state || ' ' || tries FROM mail_outbox ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    private static int closedPort() throws java.io.IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void reminders_are_sent_by_cities_and_the_province_only() {
        String order = "{\"collection\":\"shandong.county-annual.1999\",\"text\":null}";
        for (var caller : List.of(people.clerk("370112"), people.analyst(), people.office(Role.AUDITOR))) {
            assertThat(caller.json(caller.send("POST", "/api/v1/digests", order))
                            .path("code")
                            .asString())
                    .isEqualTo("E3004");
        }
        var nobodyOwes = people.officer().send("POST", "/api/v1/digests", order);
        assertThat(people.officer().json(nobodyOwes).path("code").asString()).isEqualTo("E6602");
    }

    @Test
    void a_reminder_reaches_every_unit_that_owes_once_a_day_and_from_the_province_its_city_too() {
        var collection =
                open.handle(Actor.SYSTEM, "shandong", "county-quarterly", "2025-Q2", LocalDate.of(2025, 7, 20));
        var clerk = people.clerk("370112");
        var elsewhere = people.clerk("370202");
        var city = people.reviewer("370100");
        String order = "{\"collection\":\"%s\",\"text\":\"请在本周内提交\"}".formatted(collection.id());
        int first = recipients(city.send("POST", "/api/v1/digests", order));
        assertThat(first).isPositive();
        assertThat(recipients(city.send("POST", "/api/v1/digests", order)))
                .as("pressed twice")
                .isZero();
        var mine = reminder(clerk);
        assertThat(mine.path("text").asString()).isEqualTo("请在本周内提交");
        assertThat(mine.path("items").get(0).path("id").asString()).isEqualTo(collection.id() + ".370112");
        assertThat(mine.path("items").get(0).path("state").asString()).isEqualTo("late");
        assertThat(mine.path("items").size()).isEqualTo(1);
        assertThat(elsewhere.json("/api/v1/digests").toString())
                .as("another city's county")
                .doesNotContain(collection.id());
        assertThat(recipients(people.officer().send("POST", "/api/v1/digests", order)))
                .isGreaterThan(first);
        assertThat(elsewhere.json("/api/v1/digests").toString()).contains(collection.id() + ".370202");
        var ofCity = reminder(city);
        assertThat(ofCity.path("items").size()).as("all counties of the city").isGreaterThan(5);
        assertThat(ofCity.toString()).doesNotContain("370202");
    }

    /// The newest that somebody sent; digests of days to come, made by the other tests, stand above it.
    private static JsonNode reminder(Caller reader) {
        for (var digest : reader.json("/api/v1/digests")) {
            if (digest.path("kind").asString().equals("reminder")) {
                return digest;
            }
        }
        throw new AssertionError("no reminder");
    }

    private int recipients(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(Caller.text(answer)).isEqualTo(200);
        return people.nobody().json(answer).path("recipients").asInt();
    }
}
