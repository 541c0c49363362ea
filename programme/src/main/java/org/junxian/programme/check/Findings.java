package org.junxian.programme.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// Collects everything that is wrong; the person who repairs a package wants the whole list. Not safe to share
/// between threads.
public final class Findings {

    /// A package this broken is reported up to here, with a last finding that says so.
    public static final int MOST = 10_000;

    private final List<Finding> list = new ArrayList<>();
    private int errors;
    private boolean full;

    /// Adds a finding; words are texts, or anything whose `toString` reads the same in both languages.
    public void add(Problem problem, Place place, Object... words) {
        addRelated(problem, place, List.of(), words);
    }

    /// Adds a finding that speaks of other places too.
    public void addRelated(Problem problem, Place place, List<Place> related, Object... words) {
        if (problem.severity() == Severity.ERROR) {
            errors++;
        }
        if (list.size() < MOST) {
            list.add(new Finding(problem, place, texts(words), related));
        } else if (!full) {
            full = true;
            list.add(new Finding(
                    Problem.TOO_MANY_FINDINGS,
                    place,
                    List.of(Text.same(String.format(Locale.ROOT, "%,d", MOST))),
                    List.of()));
        }
    }

    private static List<Text> texts(Object[] words) {
        List<Text> texts = new ArrayList<>(words.length);
        for (Object word : words) {
            texts.add(word instanceof Text text ? text : text(String.valueOf(word)));
        }
        return texts;
    }

    private static Text text(String word) {
        return word.isEmpty() ? new Text("（无）", "nothing") : Text.same(shorten(word));
    }

    /// A message shows at most 80 characters of what it found.
    private static String shorten(String word) {
        return word.length() <= 80
                ? word
                : word.substring(0, Character.isHighSurrogate(word.charAt(78)) ? 78 : 79) + "…";
    }

    public boolean none() {
        return errors == 0;
    }

    /// The number of errors so far; whoever compares two counts learns whether something went wrong in between.
    public int errors() {
        return errors;
    }

    /// All findings by file, line and column.
    public List<Finding> list() {
        return list.stream()
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::problem))
                .toList();
    }
}
