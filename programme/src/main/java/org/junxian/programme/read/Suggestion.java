package org.junxian.programme.read;

import java.util.Collection;
import org.junxian.programme.model.Text;

/// What to try instead of a name that is not defined: the nearest one, or the first few there are.
final class Suggestion {

    private static final int SHOWN = 8;

    private Suggestion() {}

    static Text of(String nearest, Collection<String> defined) {
        if (!nearest.isEmpty()) {
            return Text.same(nearest);
        }
        if (defined.isEmpty()) {
            return new Text("（尚未定义任何一个）", "(none is defined)");
        }
        String first = String.join(", ", defined.stream().limit(SHOWN).toList());
        int more = defined.size() - SHOWN;
        return more <= 0
                ? Text.same(first)
                : new Text(first + " 等 " + defined.size() + " 个", first + " (and " + more + " more)");
    }
}
