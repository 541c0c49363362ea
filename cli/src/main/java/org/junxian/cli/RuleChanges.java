package org.junxian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Within;
import org.junxian.programme.change.ChangeRefused;
import org.junxian.programme.change.ChangedScheme;
import org.junxian.programme.change.NormaliseBy;
import org.junxian.programme.change.RuleChange;
import org.junxian.programme.result.EvaluatedScheme;

/// Changes of a rule as a person types them: `--weight people@district=40`, `--normalise z-score@class`.
final class RuleChanges {

    private RuleChanges() {}

    static ChangedScheme of(EvaluatedScheme evaluated, List<String> weights, List<String> normalisations)
            throws Refusal {
        List<RuleChange> changes = new ArrayList<>();
        for (String typed : weights) {
            changes.add(weight(evaluated, typed));
        }
        for (String typed : normalisations) {
            changes.add(normalise(typed));
        }
        try {
            return ChangedScheme.of(
                    evaluated.scheme(), evaluated.figures().figures().population(), changes);
        } catch (ChangeRefused refused) {
            String shown = String.join(" ", refused.there());
            throw new Refusal("whatif-change", refused.found(), shown);
        }
    }

    private static RuleChange weight(EvaluatedScheme evaluated, String typed) throws Refusal {
        int equals = typed.lastIndexOf('=');
        int at = typed.lastIndexOf('@', Math.max(equals, 0));
        boolean forClass = at > 0 && equals > at;
        String plain = forClass ? typed.substring(0, at) + typed.substring(equals) : typed;
        Assignment weight = Assignment.parse("--weight", plain, evaluated.scheme());
        if (weight.value() < 0) {
            throw new Refusal("no-number", "--weight", typed, weight.node().id());
        }
        Optional<ClassId> id = Optional.empty();
        if (forClass) {
            id = Optional.of(
                    classId(evaluated, typed, typed.substring(at + 1, equals).strip()));
        }
        return new RuleChange.Weight(weight.node().id(), id, weight.value());
    }

    private static ClassId classId(EvaluatedScheme evaluated, String typed, String name) throws Refusal {
        List<String> known =
                evaluated.scheme().classes().stream().map(ClassId::id).toList();
        if (!known.contains(name)) {
            throw new Refusal("unknown-class", "--weight", typed, String.join(", ", known));
        }
        return new ClassId(name);
    }

    private static RuleChange normalise(String typed) throws Refusal {
        int at = typed.lastIndexOf('@');
        String word = at < 0 ? typed : typed.substring(0, at);
        boolean inClass = at >= 0 && typed.substring(at + 1).equals("class");
        boolean known = at < 0 || inClass || typed.substring(at + 1).equals("all");
        Optional<NormaliseBy> by = NormaliseBy.find(word);
        if (by.isEmpty() || !known) {
            List<String> words = List.of(NormaliseBy.values()).stream()
                    .map(NormaliseBy::word)
                    .toList();
            throw new Refusal("unknown-normalisation", typed, String.join(", ", words));
        }
        return new RuleChange.Normalise(Optional.empty(), by.get(), inClass ? Within.CLASS : Within.ALL);
    }
}
