package org.junxian.programme.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;

/// Reads `manifest.json`. Keys it does not know are passed over, so that a later format can add some.
public final class ReadManifest {

    private final Map<?, ?> json;

    private ReadManifest(Map<?, ?> json) {
        this.json = json;
    }

    /// Throws an IllegalArgumentException that says what is missing when the bytes are no manifest of this format.
    public static Manifest of(byte[] bytes) {
        if (!(JsonTree.read(bytes) instanceof Map<?, ?> json)) {
            throw new IllegalArgumentException("it is not a JSON object");
        }
        return new ReadManifest(json).manifest();
    }

    private Manifest manifest() {
        int format = number("format");
        if (format != Manifest.FORMAT) {
            throw new IllegalArgumentException("its format is " + format + ", not " + Manifest.FORMAT);
        }
        return new Manifest(
                string("programme"),
                text(json.get("programme-title"), "programme-title"),
                string("scheme"),
                text(json.get("scheme-title"), "scheme-title"),
                string("period"),
                string("engine"),
                json.containsKey("as-of") ? Optional.of(string("as-of")) : Optional.empty(),
                number("units"),
                number("ranked"),
                demonstration(),
                warnings(),
                hashes("inputs"),
                hashes("outputs"));
    }

    private Optional<Manifest.Demonstration> demonstration() {
        Object mark = json.get("demonstration");
        if (!(mark instanceof Map<?, ?> object)) {
            return Optional.empty();
        }
        List<String> sources = new ArrayList<>();
        if (object.get("sources") instanceof List<?> ids) {
            ids.forEach(id -> sources.add(string(id, "demonstration.sources")));
        }
        return Optional.of(new Manifest.Demonstration(sources, text(mark, "demonstration")));
    }

    private List<Manifest.Notice> warnings() {
        List<Manifest.Notice> warnings = new ArrayList<>();
        if (json.get("warnings") instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> warning) {
                    warnings.add(new Manifest.Notice(
                            string(warning.get("code"), "warnings.code"),
                            string(warning.get("node"), "warnings.node"),
                            text(warning, "warnings")));
                }
            }
        }
        return warnings;
    }

    private SortedMap<String, String> hashes(String key) {
        if (!(json.get(key) instanceof Map<?, ?> object)) {
            throw missing(key);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        object.forEach((path, hash) -> hashes.put(String.valueOf(path), string(hash, key)));
        return hashes;
    }

    private int number(String key) {
        if (json.get(key) instanceof Double number && number == Math.rint(number)) {
            return number.intValue();
        }
        throw missing(key);
    }

    private String string(String key) {
        return string(json.get(key), key);
    }

    private static String string(@Nullable Object value, String key) {
        if (value instanceof String string) {
            return string;
        }
        throw missing(key);
    }

    private static Text text(@Nullable Object value, String key) {
        if (value instanceof Map<?, ?> both) {
            return new Text(string(both.get("zh"), key + ".zh"), string(both.get("en"), key + ".en"));
        }
        throw missing(key);
    }

    private static IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("its key '" + key + "' is missing or of another kind");
    }
}
