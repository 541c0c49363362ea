package org.junxian.programme.format;

import java.util.ArrayList;
import java.util.List;
import org.junxian.programme.yaml.Yaml;

/// Checks an element against the small part of JSON Schema that the generated schemas use. A schema is JSON, which is
/// YAML, so the same parser reads both.
record SchemaCheck(Yaml.Mapping schemas) {

    void check(String definition, Yaml value, List<String> complaints) {
        check(map(get(map(get(schemas, "$defs")), definition)), value, complaints);
    }

    private void check(Yaml.Mapping schema, Yaml value, List<String> complaints) {
        schema.entries().forEach((keyword, entry) -> {
            Yaml rule = entry.value();
            boolean holds = switch (keyword) {
                case "$ref" -> valid(text(rule).replace("#/$defs/", ""), value, complaints);
                case "allOf" -> list(rule).stream().allMatch(s -> valid(map(s), value, complaints));
                case "anyOf" -> list(rule).stream().anyMatch(s -> valid(map(s), value, new ArrayList<>()));
                case "enum" -> list(rule).stream().anyMatch(w -> text(w).equals(text(value)));
                case "type" -> types(rule).stream().anyMatch(t -> is(t, value));
                case "pattern" -> text(value).matches(text(rule));
                case "required" ->
                    !(value instanceof Yaml.Mapping m)
                            || list(rule).stream().allMatch(k -> m.entries().containsKey(text(k)));
                case "properties" -> properties(map(rule), value, complaints);
                case "additionalProperties" -> additional(schema, rule, value, complaints);
                case "items" -> items(rule, value, complaints);
                case "minItems" -> list(value).size() >= Integer.parseInt(text(rule));
                case "maxItems" -> list(value).size() <= Integer.parseInt(text(rule));
                case "description", "format", "title", "$schema" -> true;
                default -> throw new IllegalArgumentException("Unexpected keyword " + keyword);
            };
            if (!holds) {
                complaints.add(value.place() + " " + keyword);
            }
        });
    }

    private boolean valid(String definition, Yaml value, List<String> complaints) {
        return valid(map(get(map(get(schemas, "$defs")), definition)), value, complaints);
    }

    private boolean valid(Yaml.Mapping schema, Yaml value, List<String> complaints) {
        int before = complaints.size();
        check(schema, value, complaints);
        return complaints.size() == before;
    }

    private boolean properties(Yaml.Mapping known, Yaml value, List<String> complaints) {
        return !(value instanceof Yaml.Mapping m)
                || m.entries().entrySet().stream()
                        .filter(e -> known.entries().containsKey(e.getKey()))
                        .allMatch(e ->
                                valid(map(get(known, e.getKey())), e.getValue().value(), complaints));
    }

    private boolean additional(Yaml.Mapping schema, Yaml rule, Yaml value, List<String> complaints) {
        if (!(value instanceof Yaml.Mapping m)) {
            return true;
        }
        if (rule instanceof Yaml.Mapping inner) {
            return m.entries().values().stream().allMatch(e -> valid(inner, e.value(), complaints));
        }
        return map(get(schema, "properties"))
                .entries()
                .keySet()
                .containsAll(m.entries().keySet());
    }

    private boolean items(Yaml rule, Yaml value, List<String> complaints) {
        List<Yaml> items = list(value);
        if (rule instanceof Yaml.Mapping one) {
            return items.stream().allMatch(i -> valid(one, i, complaints));
        }
        boolean all = true;
        for (int i = 0; i < Math.min(items.size(), list(rule).size()); i++) {
            all &= valid(map(list(rule).get(i)), items.get(i), complaints);
        }
        return all;
    }

    private static boolean is(String type, Yaml value) {
        return switch (type) {
            case "object" -> value instanceof Yaml.Mapping;
            case "array" -> value instanceof Yaml.Sequence;
            case "string" -> value instanceof Yaml.Scalar;
            case "integer" -> text(value).matches("-?\\d+");
            case "number" -> text(value).matches("-?\\d+(\\.\\d+)?(e[-+]?\\d+)?");
            case "boolean" -> text(value).matches("true|false");
            default -> throw new IllegalArgumentException("Unexpected type " + type);
        };
    }

    private static List<String> types(Yaml rule) {
        return rule instanceof Yaml.Sequence(var items, var place)
                ? items.stream().map(SchemaCheck::text).toList()
                : List.of(text(rule));
    }

    private static Yaml get(Yaml.Mapping mapping, String key) {
        Yaml.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            throw new IllegalArgumentException("The schema has no " + key);
        }
        return entry.value();
    }

    private static Yaml.Mapping map(Yaml value) {
        return (Yaml.Mapping) value;
    }

    private static List<Yaml> list(Yaml value) {
        return value instanceof Yaml.Sequence(var items, var place) ? items : List.of();
    }

    private static String text(Yaml value) {
        return value instanceof Yaml.Scalar(String text, boolean plain, var place) ? text : "";
    }
}
