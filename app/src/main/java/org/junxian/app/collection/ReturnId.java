package org.junxian.app.collection;

import java.util.regex.Pattern;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;

/// Which return: a form of a programme, a period and a unit. As text the four stand with dots between them:
/// `shandong.county-annual.2024.370102`.
public record ReturnId(String programme, String form, String period, String unit) {

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    public ReturnId {
        if (!isPlain(programme) || !isPlain(form) || !isPlain(period) || !isPlain(unit)) {
            throw new IllegalArgumentException(
                    "Not the parts of a return: " + programme + " " + form + " " + period + " " + unit);
        }
    }

    /// @throws Refusal when the text cannot be the id of a return
    public static ReturnId parse(String text) {
        String[] parts = DOT.split(text, -1);
        for (String part : parts) {
            if (parts.length != 4 || !isPlain(part)) {
                throw Refusal.of(Problem.UNKNOWN_RETURN, text);
            }
        }
        return new ReturnId(parts[0], parts[1], parts[2], parts[3]);
    }

    /// The collection it belongs to: `shandong.county-annual.2024`.
    public String collection() {
        return programme + "." + form + "." + period;
    }

    private static boolean isPlain(String part) {
        return PLAIN.matcher(part).matches();
    }

    @Override
    public String toString() {
        return collection() + "." + unit;
    }
}
