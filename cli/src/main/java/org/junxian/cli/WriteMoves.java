package org.junxian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junxian.index.result.Result;
import org.junxian.programme.Numbers;
import org.junxian.programme.result.EvaluatedScheme;

/// Writes where every unit stands before and after a change as CSV, with all digits; what is missing stays empty (N6).
final class WriteMoves {

    private WriteMoves() {}

    static void write(EvaluatedScheme evaluated, Result after, Path file) throws Refusal {
        Result before = evaluated.result();
        var root = before.scheme().root().id();
        StringBuilder csv = new StringBuilder(
                "unit,class_before,class_after,score_before,score_after,rank_before,rank_after,rank_in_class_before,rank_in_class_after\n");
        for (int i = 0; i < before.population().size(); i++) {
            var was = before.population().units().get(i);
            var is = after.population().units().get(i);
            csv.append(String.join(
                            ",",
                            was.id().code(),
                            was.classId().id(),
                            is.classId().id(),
                            Numbers.shortest(before.scores(root).score(i)),
                            Numbers.shortest(after.scores(root).score(i)),
                            Numbers.shortest(before.scores(root).rank(i)),
                            Numbers.shortest(after.scores(root).rank(i)),
                            Numbers.shortest(before.scores(root).rankInClass(i)),
                            Numbers.shortest(after.scores(root).rankInClass(i))))
                    .append('\n');
        }
        try {
            Files.write(file, csv.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal("moves-not-written", file, String.valueOf(e.getMessage()));
        }
    }
}
