package org.junxian.programme.yaml;

import org.junxian.programme.model.Text;

/// How a message names what it found and what it expected.
final class Shown {

    static final Text A_KEY = new Text("单个词作为键", "a single word as the key");
    static final Text KEYS = new Text("若干“键: 值”", "keys and values");
    static final Text A_LIST = new Text("列表", "a list");
    static final Text ONE_VALUE = new Text("单个值", "a single value");
    static final Text A_TITLE = new Text("{ zh: 中文, en: English }", "{ zh: 中文, en: English }");

    private Shown() {}

    static Text of(Yaml value) {
        return switch (value) {
            case Yaml.Scalar scalar when scalar.isNothing() -> new Text("空", "nothing");
            case Yaml.Scalar(String text, boolean plain, var place) ->
                new Text("“" + cut(text) + "”", "'" + cut(text) + "'");
            case Yaml.Sequence(var items, var place) -> new Text(items.size() + " 项的列表", "a list of " + items.size());
            case Yaml.Mapping(var entries, var place) ->
                new Text("含 " + entries.size() + " 个键的块", "a block of " + entries.size() + " keys");
        };
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
