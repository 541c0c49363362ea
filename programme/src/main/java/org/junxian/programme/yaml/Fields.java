package org.junxian.programme.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junxian.index.data.Period;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.format.Block;
import org.junxian.programme.format.Key;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// The keys of one block of a YAML file, read one by one. Unknown keys and missing required keys are reported when it
/// is opened; whatever cannot be read is reported and comes back empty.
public final class Fields {

    private final Block block;
    private final Yaml.Mapping mapping;
    private final Findings findings;
    private final Values values;

    private Fields(Block block, Yaml.Mapping mapping, Findings findings) {
        this.block = block;
        this.mapping = mapping;
        this.findings = findings;
        this.values = new Values(findings);
    }

    /// Opens a block; empty when the element is not a block at all.
    public static Optional<Fields> open(Block block, Yaml value, Findings findings) {
        return new Values(findings).mapping(value).map(mapping -> {
            Fields fields = new Fields(block, mapping, findings);
            fields.checkKeys();
            return fields;
        });
    }

    /// A block whose keys are all optional and that was not written at all.
    public static Fields none(Block block, Place place, Findings findings) {
        return new Fields(block, new Yaml.Mapping(new java.util.LinkedHashMap<>(), place), findings);
    }

    private void checkKeys() {
        mapping.entries().forEach((name, entry) -> {
            if (block.find(name).isEmpty()) {
                reportUnknown(name, entry.keyPlace());
            }
        });
        for (Key key : block.keys()) {
            if (key.required() && !mapping.entries().containsKey(key.name())) {
                boolean mistyped = mapping.entries().keySet().stream()
                        .filter(k -> block.find(k).isEmpty())
                        .anyMatch(k -> Nearest.find(k, block.names())
                                .filter(key.name()::equals)
                                .isPresent());
                if (!mistyped) {
                    findings.add(
                            Problem.KEY_MISSING, place(), key.name(), block.name(), key.name() + ": " + key.example());
                }
            }
        }
    }

    private void reportUnknown(String name, Place keyPlace) {
        Text nearest = Nearest.advice(name, block.names());
        findings.add(Problem.KEY_UNKNOWN, keyPlace, name, block.name(), String.join(", ", block.names()), nearest);
    }

    public Place place() {
        return mapping.place();
    }

    /// The place of a key's value, or of the block when the key is not there.
    public Place placeOf(String key) {
        return find(key).map(Yaml::place).orElse(place());
    }

    /// Whether the block has such a key at all.
    public boolean knows(String key) {
        return block.find(key).isPresent();
    }

    public boolean has(String key) {
        return mapping.entries().containsKey(known(key));
    }

    public Optional<Yaml> find(String key) {
        return Optional.ofNullable(mapping.entries().get(known(key))).map(Yaml.Entry::value);
    }

    public Optional<String> text(String key) {
        return find(key).flatMap(values::text);
    }

    public Optional<String> id(String key) {
        return find(key).flatMap(values::id);
    }

    public Optional<Text> title(String key) {
        return find(key).flatMap(values::title);
    }

    public OptionalDouble number(String key, Range range) {
        Optional<Yaml> value = find(key);
        return value.isEmpty() ? OptionalDouble.empty() : values.number(value.get(), range);
    }

    public double number(String key, Range range, double byDefault) {
        return number(key, range).orElse(byDefault);
    }

    public boolean yesNo(String key, boolean byDefault) {
        return find(key).flatMap(values::yesNo).orElse(byDefault);
    }

    /// One of some words, each with its meaning.
    public <T> T word(String key, java.util.Map<String, T> words, T byDefault) {
        Optional<String> word = find(key).flatMap(v -> values.word(v, words.keySet()));
        return word.map(w -> words.getOrDefault(w, byDefault)).orElse(byDefault);
    }

    public Optional<LocalDate> date(String key) {
        return find(key).flatMap(values::date);
    }

    public Optional<Period> period(String key) {
        return find(key)
                .flatMap(value -> values.text(value).flatMap(text -> {
                    try {
                        return Optional.of(Period.parse(text));
                    } catch (IllegalArgumentException e) {
                        findings.add(Problem.PERIOD_MALFORMED, value.place(), text);
                        return Optional.empty();
                    }
                }));
    }

    /// The items of a list; empty when the key is not there.
    public List<Yaml> list(String key) {
        return find(key).map(values::list).orElse(List.of());
    }

    /// The items of a list, each read; what cannot be read is left out (and was reported).
    public <T> List<T> list(String key, Function<Yaml, Optional<T>> read) {
        return list(key).stream().map(read).flatMap(Optional::stream).toList();
    }

    public List<String> ids(String key) {
        return list(key, values::id);
    }

    /// The entries of a map from ids; empty when the key is not there.
    public List<java.util.Map.Entry<String, Yaml.Entry>> map(String key) {
        Optional<Yaml.Mapping> map = find(key).flatMap(values::mapping);
        return map.isEmpty() ? List.of() : List.copyOf(map.get().entries().entrySet());
    }

    public Optional<Fields> block(String key, Block inner) {
        return find(key).flatMap(value -> open(inner, value, findings));
    }

    public Values values() {
        return values;
    }

    private String known(String key) {
        if (block.find(key).isEmpty()) {
            throw new IllegalArgumentException("The block " + block.name() + " has no key " + key);
        }
        return key;
    }
}
