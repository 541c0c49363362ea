package org.junxian.programme.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.junxian.programme.model.Text;

/// The valid word that is most like a mistyped one, by the number of single changes (Damerau's edits: insert, delete,
/// replace, swap neighbours).
public final class Nearest {

    private Nearest() {}

    /// The nearest word when it is near enough to be meant: at most a third of the letters (and one) differ. Equal
    /// distances are decided by the order of the words.
    public static Optional<String> find(String typed, Collection<String> valid) {
        String word = typed.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return valid.stream()
                .filter(v ->
                        distance(word, v.toLowerCase(java.util.Locale.ROOT).replace('_', '-')) <= 1 + v.length() / 3)
                .min(Comparator.comparingInt(v -> distance(word, v)));
    }

    /// What to try: the nearest word, or any of the valid ones.
    public static Text advice(String typed, Collection<String> valid) {
        return find(typed, valid)
                .map(word -> new Text("最接近的是 " + word + "。", "the nearest one is " + word + "."))
                .orElse(new Text("改成其中之一，或删去。", "use one of them, or delete it."));
    }

    /// The number of edits between two words; words over 60 characters are as far apart as can be.
    static int distance(String a, String b) {
        if (a.length() > 60 || b.length() > 60) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
