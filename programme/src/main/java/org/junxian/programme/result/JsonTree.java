package org.junxian.programme.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON text as maps, lists, strings, numbers and booleans, for documents that fit in memory.
final class JsonTree {

    private JsonTree() {}

    /// Throws an IllegalArgumentException with line and column where the text is not one JSON value.
    static @Nullable Object read(byte[] json) {
        String text = new String(json, StandardCharsets.UTF_8);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            Object value = first == null ? null : value(parser, first);
            if (first == null || parser.nextToken() != null) {
                throw new IllegalArgumentException("expected one JSON value");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    e.getOriginalMessage() + " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")",
                    e);
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (object.containsKey(name)) {
                throw new IllegalArgumentException("the key '" + name + "' stands twice");
            }
            object.put(name, value(parser, parser.nextToken()));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> array = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token));
        }
        return array;
    }
}
