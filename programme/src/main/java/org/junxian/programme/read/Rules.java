package org.junxian.programme.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.PerClass;
import org.junxian.index.scheme.Within;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Place;
import org.junxian.programme.yaml.Fields;
import org.junxian.programme.yaml.Range;
import org.junxian.programme.yaml.Values;
import org.junxian.programme.yaml.Yaml;

/// What all rules of one scheme are read with: its classes, the names of the package, and the findings. A rule that
/// cannot be read is reported and replaced by the mildest one, so that reading goes on; such a scheme is not used.
record Rules(Draft draft, List<ClassId> classes) {

    Rules {
        classes = List.copyOf(classes);
    }

    Findings findings() {
        return draft.findings();
    }

    Names names() {
        return draft.names();
    }

    Values values() {
        return new Values(findings());
    }

    static Within within(Fields fields) {
        return fields.word("within", Words.WITHIN, Within.ALL);
    }

    Within within(Yaml value) {
        return values().word(value, Words.WITHIN.keySet())
                .map(Words.WITHIN::get)
                .orElse(Within.ALL);
    }

    /// A number for all classes, or one for each class of the scheme.
    PerClass perClass(Yaml value, Range range) {
        if (!(value instanceof Yaml.Mapping(var entries, Place place))) {
            return PerClass.all(values().number(value, range).orElse(1));
        }
        SortedMap<ClassId, Double> byClass = new TreeMap<>();
        entries.forEach((name, entry) -> {
            OptionalDouble number = values().number(entry.value(), range);
            if (!classes.contains(new ClassId(name))) {
                reportClass(name, entry.keyPlace());
            } else {
                byClass.put(new ClassId(name), number.orElse(1));
            }
        });
        for (ClassId id : classes) {
            if (!byClass.containsKey(id) && !hasMistyped(id, entries.keySet())) {
                findings().add(Problem.CLASS_WITHOUT_NUMBER, place, id);
            }
        }
        return byClass.isEmpty() ? PerClass.all(1) : PerClass.of(byClass);
    }

    private boolean hasMistyped(ClassId id, Iterable<String> written) {
        for (String name : written) {
            if (!classes.contains(new ClassId(name))
                    && Nearest.find(name, ids()).filter(id.id()::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<String> ids() {
        return classes.stream().map(ClassId::id).toList();
    }

    void reportClass(String name, Place place) {
        findings()
                .add(
                        Problem.CLASS_NOT_IN_SCHEME,
                        place,
                        name,
                        Suggestion.of(Nearest.find(name, ids()).orElse(""), ids()));
    }

    /// Numbers of a list, in any count.
    List<Double> numbers(List<Yaml> items) {
        List<Double> numbers = new ArrayList<>();
        items.forEach(item -> values().number(item, Range.ANY).ifPresent(numbers::add));
        return numbers;
    }

    /// Whether numbers rise; reported otherwise, at the first that does not.
    boolean rise(List<Double> numbers, List<Yaml> items) {
        for (int i = 1; i < numbers.size(); i++) {
            if (!(numbers.get(i - 1) < numbers.get(i))) {
                findings().add(Problem.EDGES_FALL, items.get(i).place(), numbers.get(i - 1), numbers.get(i));
                return false;
            }
        }
        return true;
    }

    /// The two ends of a range of scores, `[low, high]`.
    double[] ends(Fields fields, String key, double low, double high) {
        Optional<List<Double>> pair = fields.find(key).flatMap(value -> values().numbers(value, 2));
        if (pair.isPresent() && rise(pair.get(), fields.list(key))) {
            return new double[] {pair.get().get(0), pair.get().get(1)};
        }
        return new double[] {low, high};
    }
}
