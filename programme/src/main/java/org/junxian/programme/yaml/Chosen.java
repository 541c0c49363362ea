package org.junxian.programme.yaml;

import java.util.Map;
import java.util.Optional;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Choice;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// The way an author chose to spell a rule: its word and, where there are some, its parameters.
public record Chosen(String word, Optional<Yaml> with, Place place) {

    /// Reads `word` or `{ word: parameters }`; anything else is reported and comes back empty.
    public static Optional<Chosen> read(Choice choice, Yaml value, Findings findings) {
        Values values = new Values(findings);
        return switch (value) {
            case Yaml.Scalar scalar ->
                values.word(value, choice.words()).flatMap(word -> {
                    Choice.Option option = choice.find(word).orElseThrow();
                    if (!option.alone()) {
                        findings.add(Problem.WRONG_SHAPE, value.place(), Shown.of(value), Text.same(option.example()));
                        return Optional.empty();
                    }
                    return Optional.of(new Chosen(word, Optional.empty(), value.place()));
                });
            case Yaml.Mapping mapping -> fromMapping(choice, mapping, values);
            case Yaml.Sequence sequence -> {
                values.wrong(value, Text.same(String.join(" | ", choice.words())));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Chosen> fromMapping(Choice choice, Yaml.Mapping mapping, Values values) {
        if (mapping.entries().size() != 1) {
            values.findings()
                    .add(
                            Problem.ONE_OF_KEYS,
                            mapping.place(),
                            String.join(", ", mapping.entries().keySet()),
                            String.join(" | ", choice.words()));
            return Optional.empty();
        }
        Map.Entry<String, Yaml.Entry> only = mapping.entries().firstEntry();
        Yaml.Scalar key = new Yaml.Scalar(only.getKey(), true, only.getValue().keyPlace());
        return values.word(key, choice.words()).flatMap(word -> {
            Choice.Option option = choice.find(word).orElseThrow();
            Yaml parameters = only.getValue().value();
            if (option.with().isEmpty()) {
                values.wrong(mapping, Text.same(word));
                return Optional.empty();
            }
            return Optional.of(new Chosen(word, Optional.of(parameters), key.place()));
        });
    }

    /// The parameters of a rule that cannot stand alone.
    public Yaml parameters() {
        return with.orElseThrow(
                () -> new IllegalStateException("The rule " + word + " at " + place + " has no parameters"));
    }
}
