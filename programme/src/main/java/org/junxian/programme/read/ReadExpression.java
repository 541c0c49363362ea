package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.feel.FeelExpression;
import org.junxian.programme.feel.FeelFault;
import org.junxian.programme.form.Entry;
import org.junxian.programme.model.Variable;
import org.junxian.programme.yaml.Values;
import org.junxian.programme.yaml.Yaml;

/// Reads a FEEL expression of a check and looks up what it names.
record ReadExpression(Draft draft, EntryScope scope) {

    Optional<FeelExpression> read(Yaml value) {
        Optional<String> text = new Values(draft.findings()).text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            FeelExpression expression = FeelExpression.of(text.get());
            return named(expression, value) ? Optional.of(expression) : Optional.empty();
        } catch (FeelFault fault) {
            switch (fault.kind()) {
                case SYNTAX ->
                    draft.findings().add(Problem.FEEL_SYNTAX, value.place(), fault.words(), fault.position());
                case NOT_ALLOWED ->
                    draft.findings()
                            .add(
                                    Problem.FEEL_NOT_ALLOWED,
                                    value.place(),
                                    fault.words(),
                                    String.join(", ", FeelExpression.FUNCTIONS),
                                    FeelExpression.LONGEST);
            }
            return Optional.empty();
        }
    }

    private boolean named(FeelExpression expression, Yaml value) {
        boolean good = true;
        List<String> entries = scope.entries().values().stream()
                .filter(entry -> entry.kind() != Entry.Kind.TEXT)
                .map(entry -> Entry.feelName(entry.id()))
                .toList();
        List<String> mentioned = new ArrayList<>(expression.here());
        mentioned.addAll(expression.last());
        for (String name : mentioned) {
            if (!entries.contains(name)) {
                good = false;
                report(name, entries, value);
            }
        }
        for (String name : expression.known()) {
            Optional<Variable> variable = draft.names().named(name);
            if (variable.isEmpty()) {
                good = false;
                report("known." + name, List.of(), value);
            }
        }
        return good;
    }

    private void report(String name, List<String> entries, Yaml value) {
        if (scope.whole()) {
            String nearest = Nearest.find(name, entries).orElse("");
            draft.findings().add(Problem.FEEL_NAME, value.place(), name, Suggestion.of(nearest, entries));
        }
    }
}
