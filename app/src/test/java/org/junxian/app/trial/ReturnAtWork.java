package org.junxian.app.trial;

import java.util.Map;
import java.util.Objects;
import org.junxian.app.workbook.internal.FilledByHand;

/// Brings a return by workbook, moves it up to acceptance and down to the county again, and begins anew.
public final class ReturnAtWork extends Worker {

    private static final Map<String, String> UP =
            Map.of("draft", "submit", "submitted", "review", "city-reviewed", "accept");
    private static final Map<String, String> DOWN =
            Map.of("accepted", "unaccept", "city-reviewed", "return-to-city", "submitted", "return-to-county");
    private static final Map<String, String> LEADS_TO = Map.of(
            "submit", "submitted",
            "review", "city-reviewed",
            "accept", "accepted",
            "unaccept", "city-reviewed",
            "return-to-city", "submitted",
            "return-to-county", "draft");
    private static final int MOST = 400;

    private final String address;
    private final Caller clerk;
    private final Caller reviewer;
    private final Caller officer;
    private boolean goesUp = true;
    private boolean isFilled;
    private int round;

    public ReturnAtWork(String id, Caller clerk, Caller reviewer, Caller officer) {
        super(id);
        this.address = "/api/v1/returns/" + id;
        this.clerk = clerk;
        this.reviewer = reviewer;
        this.officer = officer;
    }

    @Override
    protected String state() {
        var answer = clerk.get(address);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + Caller.text(answer));
        }
        var view = clerk.json(answer);
        return view.path("stage").asString() + " "
                + view.path("cells").path("output").path("value").asDouble(0);
    }

    @Override
    protected void work(String state) {
        String stage = state.substring(0, state.indexOf(' '));
        String value = state.substring(state.indexOf(' ') + 1);
        goesUp = switch (stage) {
            case "draft" -> true;
            case "accepted" -> false;
            default -> goesUp;
        };
        if (stage.equals("draft") && !isFilled) {
            bringBack();
        } else {
            isFilled = false;
            String move = Objects.requireNonNull((goesUp ? UP : DOWN).get(stage));
            move(move, LEADS_TO.get(move) + " " + value);
        }
    }

    private void bringBack() {
        round = round % MOST + 1;
        byte[] workbook = clerk.get(address + "/workbook").body();
        workbook = FilledByHand.number(workbook, 2, "C3", String.valueOf(2 * round));
        workbook = FilledByHand.number(workbook, 2, "C4", String.valueOf(round));
        workbook = FilledByHand.number(workbook, 2, "C5", String.valueOf(round));
        String next = "draft " + 2.0 * round;
        trying(next);
        var answer = clerk.upload("POST", address + "/workbook", workbook);
        if (answer.statusCode() == 200) {
            answered(clerk.json(answer).path("imported").asBoolean() ? next : "refused: " + Caller.text(answer));
            isFilled = true;
        } else {
            unexpected(answer.statusCode(), Caller.text(answer));
        }
    }

    private void move(String move, String next) {
        var by = switch (move) {
            case "submit" -> clerk;
            case "review", "return-to-county" -> reviewer;
            default -> officer;
        };
        int version = by.json(address).path("version").asInt();
        trying(next);
        var answer = by.send("POST", address + "/moves", """
                {"move":"%s","version":%d,"reason":"once more"}""".formatted(move, version));
        if (answer.statusCode() == 200) {
            answered(next);
        } else {
            unexpected(answer.statusCode(), Caller.text(answer));
        }
    }

    /// A refusal is an answer too, and none is due here; a failure is what a kill looks like.
    private void unexpected(int status, String text) {
        if (status >= 500) {
            throw new AssertionError(status + " " + text);
        } else {
            answered("refused with " + status + ": " + text);
        }
    }
}
