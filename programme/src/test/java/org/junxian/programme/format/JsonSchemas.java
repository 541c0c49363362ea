package org.junxian.programme.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.programme.model.Text;

/// The JSON Schema of the format, for editors: one file with all definitions, and one small file per kind of YAML
/// file that points into it.
final class JsonSchemas {

    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String SCALAR = "{\"type\":[\"string\",\"number\"]}";

    private JsonSchemas() {}

    /// File name → content.
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("package.schema.json", all());
        for (String root : List.of(
                "programme",
                "document",
                "indicators",
                "figures-note",
                "scheme",
                "case",
                "form",
                "departments",
                "integrity",
                "study")) {
            files.put(
                    root + ".schema.json",
                    "{\"$schema\":\"" + DRAFT + "\",\"$ref\":\"package.schema.json#/$defs/" + root + "\"}\n");
        }
        return files;
    }

    private static String all() {
        List<String> definitions = new ArrayList<>();
        fixed().forEach((name, schema) -> definitions.add(quoted(name) + ":" + schema));
        Format.blocks().forEach(block -> definitions.add(quoted(block.name()) + ":" + block(block)));
        Format.choices().forEach(choice -> definitions.add(quoted(choice.name()) + ":" + choice(choice)));
        return "{\"$schema\":\"" + DRAFT + "\",\n\"title\":\"A Junxian programme package, format " + Format.VERSION
                + "\",\n\"$defs\":{\n" + String.join(",\n", definitions) + "\n}}\n";
    }

    private static Map<String, String> fixed() {
        Map<String, String> fixed = new LinkedHashMap<>();
        fixed.put("title", object(Map.of("zh", SCALAR, "en", SCALAR), List.of("zh", "en")));
        fixed.put("id", SCALAR);
        fixed.put("code", SCALAR);
        fixed.put(
                "period",
                "{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"string\",\"pattern\":\"^\\\\d{4}(-([SQM])\\\\d{1,2})?$\"}]}");
        fixed.put("per-class", anyOf("{\"type\":\"number\"}", Shape.NUMBER.map().schema()));
        fixed.put("basis", anyOf(SCALAR, "{\"type\":\"array\",\"items\":" + SCALAR + "}"));
        fixed.put("nodes", "{\"type\":\"array\",\"items\":" + anyOf(ref("group"), ref("indicator")) + "}");
        fixed.put(
                "adjustment-list",
                "{\"type\":\"array\",\"items\":"
                        + anyOf(AdjustmentBlocks.ALL.stream()
                                .filter(b -> !b.name().equals("adjustments"))
                                .map(b -> ref(b.name()))
                                .toArray(String[]::new))
                        + "}");
        fixed.put("amount", anyOf("{\"type\":\"number\"}", ref("amount-rule")));
        fixed.put("quantity-and-number", pair(ref("quantity"), "{\"type\":\"number\"}"));
        fixed.put(
                "quantity-and-numbers", pair(ref("quantity"), "{\"type\":\"array\",\"items\":{\"type\":\"number\"}}"));
        return fixed;
    }

    private static String block(Block block) {
        Map<String, String> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Key key : block.keys()) {
            properties.put(
                    key.name(),
                    "{\"description\":" + quoted(both(key.what())) + ",\"allOf\":["
                            + key.shape().schema() + "]}");
            if (key.required()) {
                required.add(key.name());
            }
        }
        return object(properties, required);
    }

    private static String choice(Choice choice) {
        List<String> ways = new ArrayList<>();
        List<String> alone = choice.options().stream()
                .filter(Choice.Option::alone)
                .map(o -> quoted(o.word()))
                .toList();
        if (!alone.isEmpty()) {
            ways.add("{\"enum\":[" + String.join(",", alone) + "]}");
        }
        for (Choice.Option option : choice.options()) {
            option.with()
                    .ifPresent(shape -> ways.add(object(
                            Map.of(
                                    option.word(),
                                    "{\"description\":" + quoted(both(option.what())) + ",\"allOf\":[" + shape.schema()
                                            + "]}"),
                            List.of(option.word()))));
        }
        return anyOf(ways.toArray(String[]::new));
    }

    private static String object(Map<String, String> properties, List<String> required) {
        List<String> entries = new ArrayList<>();
        properties.entrySet().stream().forEach(e -> entries.add(quoted(e.getKey()) + ":" + e.getValue()));
        if (!(properties instanceof LinkedHashMap)) {
            entries.sort(null);
        }
        return "{\"type\":\"object\",\"properties\":{" + String.join(",\n  ", entries) + "},\"required\":["
                + String.join(",", required.stream().map(JsonSchemas::quoted).toList())
                + "],\"additionalProperties\":false}";
    }

    private static String pair(String first, String second) {
        return "{\"type\":\"array\",\"items\":[" + first + "," + second + "],\"minItems\":2,\"maxItems\":2}";
    }

    private static String anyOf(String... ways) {
        return "{\"anyOf\":[" + String.join(",", ways) + "]}";
    }

    private static String ref(String name) {
        return "{\"$ref\":\"#/$defs/" + name + "\"}";
    }

    private static String both(Text text) {
        return text.zh() + " / " + text.en();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
