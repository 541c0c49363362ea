package org.junxian.programme.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// Reads single elements; an element of another kind is reported and comes back empty.
public record Values(Findings findings) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,79}");

    public Optional<String> text(Yaml value) {
        if (value instanceof Yaml.Scalar scalar && !scalar.isNothing()) {
            return Optional.of(scalar.text());
        }
        wrong(value, Shown.ONE_VALUE);
        return Optional.empty();
    }

    /// An id of the author's choice: letters, digits, `-`, `_`, `.`; at most 80 characters.
    public Optional<String> id(Yaml value) {
        Optional<String> text = text(value);
        if (text.isPresent() && !isId(text.get())) {
            findings.add(Problem.ID_MALFORMED, value.place(), text.get());
            return Optional.empty();
        }
        return text;
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public OptionalDouble number(Yaml value, Range range) {
        if (!(value instanceof Yaml.Scalar(String text, boolean plain, var place))) {
            wrong(value, range.words());
            return OptionalDouble.empty();
        }
        if (!plain || !NUMBER.matcher(text).matches() || !Double.isFinite(Double.parseDouble(text))) {
            findings.add(Problem.NOT_A_NUMBER, place, text, range.words());
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        if (!range.allows().test(number)) {
            findings.add(Problem.NUMBER_OUT_OF_RANGE, place, text, range.words());
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number == 0 ? 0.0 : number);
    }

    public Optional<Boolean> yesNo(Yaml value) {
        return word(value, List.of("true", "false")).map(Boolean::valueOf);
    }

    /// One of the valid words; the nearest is named otherwise.
    public Optional<String> word(Yaml value, Collection<String> valid) {
        Optional<String> text = text(value);
        if (text.isPresent() && !valid.contains(text.get())) {
            unknownWord(value, text.get(), valid);
            return Optional.empty();
        }
        return text;
    }

    void unknownWord(Yaml value, String word, Collection<String> valid) {
        Text nearest = Nearest.advice(word, valid);
        findings.add(Problem.WORD_UNKNOWN, value.place(), word, String.join(" | ", valid), nearest);
    }

    public Optional<LocalDate> date(Yaml value) {
        Optional<String> text = text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeParseException e) {
            findings.add(Problem.NOT_A_DATE, value.place(), text.get());
            return Optional.empty();
        }
    }

    public Optional<Text> title(Yaml value) {
        if (!(value instanceof Yaml.Mapping(var entries, var place))) {
            wrong(value, Shown.A_TITLE);
            return Optional.empty();
        }
        List<String> languages = List.of("zh", "en");
        for (var entry : entries.entrySet()) {
            if (!languages.contains(entry.getKey())) {
                Text nearest = Nearest.advice(entry.getKey(), languages);
                findings.add(
                        Problem.KEY_UNKNOWN, entry.getValue().keyPlace(), entry.getKey(), "title", "zh, en", nearest);
            }
        }
        Optional<String> zh = language(entries.get("zh"), "zh", place);
        Optional<String> en = language(entries.get("en"), "en", place);
        return zh.isPresent() && en.isPresent() ? Optional.of(new Text(zh.get(), en.get())) : Optional.empty();
    }

    private Optional<String> language(Yaml.@Nullable Entry entry, String language, Place place) {
        if (entry == null || entry.value() instanceof Yaml.Scalar s && s.text().isBlank()) {
            findings.add(Problem.TRANSLATION_MISSING, place, language);
            return Optional.empty();
        }
        return text(entry.value());
    }

    /// The items of a list; empty for anything else, which is reported.
    public List<Yaml> list(Yaml value) {
        if (value instanceof Yaml.Sequence(List<Yaml> items, var place)) {
            return items;
        }
        wrong(value, Shown.A_LIST);
        return List.of();
    }

    /// Exactly `count` numbers, for example the two ends of a range.
    public Optional<List<Double>> numbers(Yaml value, int count) {
        List<Yaml> items = list(value);
        if (items.size() != count) {
            if (value instanceof Yaml.Sequence) {
                wrong(value, new Text(count + " 个数字的列表", "a list of " + count + " numbers"));
            }
            return Optional.empty();
        }
        List<Double> numbers = new ArrayList<>();
        items.forEach(item -> number(item, Range.ANY).ifPresent(numbers::add));
        return numbers.size() == count ? Optional.of(numbers) : Optional.empty();
    }

    public Optional<Yaml.Mapping> mapping(Yaml value) {
        if (value instanceof Yaml.Mapping mapping) {
            return Optional.of(mapping);
        }
        wrong(value, Shown.KEYS);
        return Optional.empty();
    }

    public void wrong(Yaml value, Text expected) {
        findings.add(Problem.WRONG_SHAPE, value.place(), Shown.of(value), expected);
    }
}
