package org.junxian.programme.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Place;

/// Between elements of a YAML file and plain maps, lists, texts, numbers and truth values, as JSON has them.
public final class PlainTree {

    private static final String NUMBER = "[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?";

    private PlainTree() {}

    /// What stands in a file, without its places.
    public static @Nullable Object of(Yaml yaml) {
        return switch (yaml) {
            case Yaml.Scalar scalar -> value(scalar);
            case Yaml.Sequence(var items, Place place) ->
                items.stream().map(PlainTree::of).toList();
            case Yaml.Mapping mapping -> map(mapping);
        };
    }

    public static Map<String, @Nullable Object> map(Yaml.Mapping mapping) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> map.put(key, of(entry.value())));
        return map;
    }

    private static @Nullable Object value(Yaml.Scalar scalar) {
        String text = scalar.text();
        if (scalar.isNothing()) {
            return null;
        }
        if (scalar.plain() && text.matches(NUMBER)) {
            double number = Double.parseDouble(text);
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return whole ? (Object) (long) number : (Object) number;
        }
        return scalar.plain() && (text.equals("true") || text.equals("false")) ? (Object) text.equals("true") : text;
    }

    /// The same as if it had been written in a file. The place of every element is its path: `vary[2].normalise`.
    public static Yaml yaml(@Nullable Object plain, String path) {
        Place place = Place.ofFile(path);
        return switch (plain) {
            case null -> new Yaml.Scalar("", true, place);
            case Map<?, ?> map -> {
                var entries = new LinkedHashMap<String, Yaml.Entry>();
                map.forEach((key, value) -> {
                    String below = path.isEmpty() ? String.valueOf(key) : path + "." + key;
                    entries.put(String.valueOf(key), new Yaml.Entry(Place.ofFile(below), yaml(value, below)));
                });
                yield new Yaml.Mapping(entries, place);
            }
            case List<?> list -> {
                List<Yaml> items = new ArrayList<>();
                for (int i = 0; i < list.size(); i++) {
                    items.add(yaml(list.get(i), path + "[" + (i + 1) + "]"));
                }
                yield new Yaml.Sequence(items, place);
            }
            case Number number -> new Yaml.Scalar(Numbers.shortest(number.doubleValue()), true, place);
            case Boolean truth -> new Yaml.Scalar(truth.toString(), true, place);
            default -> new Yaml.Scalar(plain.toString(), false, place);
        };
    }
}
