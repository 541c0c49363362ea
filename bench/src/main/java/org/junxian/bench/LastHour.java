package org.junxian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junxian.bench.LoadPeopleStore.Signed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The last hour before a deadline (S2): five people in each county save cells and open their return, sixteen cities
/// look at what is in, all at a constant rate, against a running demonstration on this machine.
///
/// Time counts from the moment a request was due, so that a slow answer cannot hide the waiting of those behind it.
/// Each
/// person has cells of their own: a refusal or a conflict is a failure.
public final class LastHour {

    private static final int PEOPLE_PER_COUNTY = 5;
    private static final int SAVES_OF_TEN = 8;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final String COLLECTION = "shandong.county-annual.2024";

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Timings timings = new Timings();
    private final String address;

    private LastHour(String address) {
        this.address = address;
    }

    /// Somebody at work: one request at a time.
    private static final class Clerk {
        private final Signed signed;
        private final int place;
        private final List<String> entries = new ArrayList<>();
        private final Map<String, Integer> versions = new HashMap<>();
        private boolean busy;

        private Clerk(Signed signed, int place) {
            this.signed = signed;
            this.place = place;
        }
    }

    /// @param arguments port, data folder, seconds, requests per second
    public static void main(String[] arguments) throws Exception {
        var hour = new LastHour("http://127.0.0.1:" + Integer.parseInt(arguments[0]) + "/api/v1");
        var clerks = new ArrayList<Clerk>();
        var reviewers = new ArrayList<Clerk>();
        try (var people = new LoadPeopleStore(Path.of(arguments[1]))) {
            for (String county : people.counties()) {
                for (int i = 0; i < PEOPLE_PER_COUNTY; i++) {
                    String name = "load-" + county + "-" + i;
                    clerks.add(new Clerk(people.signIn(name, "county-clerk", "county", county), i));
                }
            }
            for (String city : people.cities()) {
                reviewers.add(new Clerk(people.signIn("load-" + city, "city-reviewer", "city", city), 0));
            }
        }
        System.out.printf("%d people in counties, %d in cities%n", clerks.size(), reviewers.size());
        hour.run(clerks, reviewers, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        hour.timings.print();
    }

    private void run(List<Clerk> clerks, List<Clerk> reviewers, int seconds, int rate) {
        var random = new SplittableRandom(20261123);
        int count = seconds * rate;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long due = start + i * NANOS_PER_SECOND / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                int dice = random.nextInt(10);
                boolean review = dice == 9;
                var of = review ? reviewers : clerks;
                var who = of.get(random.nextInt(of.size()));
                threads.submit(() -> act(who, review ? "review" : dice < SAVES_OF_TEN ? "save" : "open", due));
            }
        }
    }

    private void act(Clerk who, String kind, long due) {
        synchronized (who) {
            if (who.busy) {
                timings.add("not sent", 0, "the person still waited for an answer");
                return;
            }
            who.busy = true;
        }
        try {
            switch (kind) {
                case "review" -> timed("review", due, get(who, "/reviews?collection=" + COLLECTION));
                case "open" -> open(who, due);
                default -> {
                    if (who.entries.isEmpty()) {
                        open(who, due);
                    } else {
                        save(who, due);
                    }
                }
            }
        } catch (RuntimeException | IOException e) {
            timings.add(kind, System.nanoTime() - due, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            synchronized (who) {
                who.busy = false;
            }
        }
    }

    /// Opens the return and remembers the numbers this person may enter, a fifth of them each.
    private void open(Clerk who, long due) throws IOException, InterruptedException {
        var answer = timed("open", due, get(who, "/returns/" + COLLECTION + "." + who.signed.unit()));
        if (answer.statusCode() != 200 || !who.entries.isEmpty()) {
            return;
        }
        var whole = json.readTree(answer.body());
        int number = 0;
        for (JsonNode section : whole.path("form").path("sections")) {
            for (JsonNode line : section.path("lines")) {
                for (JsonNode entry : line.path("entries")) {
                    boolean asked = entry.path("origin").asString("").equals("asked")
                            && entry.path("kind").asString("").equals("number");
                    if (asked && number++ % PEOPLE_PER_COUNTY == who.place) {
                        String id = entry.path("id").asString();
                        who.entries.add(id);
                        who.versions.put(
                                id, whole.path("cells").path(id).path("version").asInt(0));
                    }
                }
            }
        }
    }

    private void save(Clerk who, long due) throws IOException, InterruptedException {
        String entry = who.entries.get((int) Math.floorMod(due, (long) who.entries.size()));
        String body = "{\"value\":%d.5,\"version\":%d,\"request\":\"%s\"}"
                .formatted(Math.floorMod(due, 90) + 1, who.versions.getOrDefault(entry, 0), UUID.randomUUID());
        var request = request(who, "/returns/" + COLLECTION + "." + who.signed.unit() + "/cells/" + entry)
                .PUT(BodyPublishers.ofString(body))
                .build();
        var answer = timed("save", due, client.send(request, BodyHandlers.ofString()));
        if (answer.statusCode() == 200) {
            who.versions.put(
                    entry,
                    json.readTree(answer.body()).path("cell").path("version").asInt());
        }
    }

    private HttpResponse<String> get(Clerk who, String path) throws IOException, InterruptedException {
        return client.send(request(who, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(Clerk who, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", "JUNXIAN_SESSION=" + who.signed.key() + "; XSRF-TOKEN=load")
                .header("X-XSRF-TOKEN", "load")
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> timed(String kind, long due, HttpResponse<String> answer) {
        String failure = answer.statusCode() < 400 ? "" : answer.statusCode() + " " + answer.body();
        timings.add(kind, System.nanoTime() - due, failure.substring(0, Math.min(300, failure.length())));
        return answer;
    }
}
