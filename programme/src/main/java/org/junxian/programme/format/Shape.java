package org.junxian.programme.format;

import org.junxian.programme.model.Text;

/// What may stand behind a key: in words for people, and as a JSON Schema for editors.
public record Shape(Text words, String schema) {

    public static final Shape TITLE = ref("标题 { zh: …, en: … }", "a title { zh: …, en: … }", "title");
    public static final Shape TEXT = of("文字", "text", "{\"type\":[\"string\",\"number\"]}");
    public static final Shape ID = ref("标识（字母、数字、连字符、下划线）", "an id (letters, digits, - and _)", "id");
    public static final Shape CODE = ref("单位代码", "a unit code", "code");
    public static final Shape NUMBER = of("数字", "a number", "{\"type\":\"number\"}");
    public static final Shape WHOLE = of("整数", "a whole number", "{\"type\":\"integer\"}");
    public static final Shape YES_NO = of("true 或 false", "true or false", "{\"type\":\"boolean\"}");
    public static final Shape DATE =
            of("日期，如 2023-12-07", "a date such as 2023-12-07", "{\"type\":\"string\",\"format\":\"date\"}");
    public static final Shape PERIOD =
            ref("时期，如 2020、2023-Q1、2023-M03", "a period such as 2020, 2023-Q1, 2023-M03", "period");
    public static final Shape PER_CLASS = ref("数字，或“类别: 数字”", "a number, or a map of class → number", "per-class");
    public static final Shape BASIS = ref("条款 文件/条款，或其列表", "a clause document/clause, or a list of them", "basis");
    public static final Shape PAIR = of(
            "两个数字 [低, 高]",
            "two numbers [low, high]",
            "{\"type\":\"array\",\"items\":{\"type\":\"number\"},\"minItems\":2,\"maxItems\":2}");

    private static Shape of(String zh, String en, String schema) {
        return new Shape(new Text(zh, en), schema);
    }

    static Shape ref(String zh, String en, String definition) {
        return of(zh, en, "{\"$ref\":\"#/$defs/" + definition + "\"}");
    }

    /// A rule that is spelled in one of several ways and has its own entry among the definitions.
    static Shape rule(String zh, String en, String definition) {
        return ref(zh, en, definition);
    }

    /// A mapping with the keys of a block.
    static Shape block(String block) {
        return ref("一组键：" + block, "the keys of " + block, block);
    }

    /// One of some words.
    static Shape words(String... words) {
        String list = String.join(" | ", words);
        return of(list, list, "{\"enum\":[\"" + String.join("\",\"", words) + "\"]}");
    }

    Shape list() {
        return new Shape(
                new Text(words.zh() + "的列表", "a list of: " + words.en()),
                "{\"type\":\"array\",\"items\":" + schema + "}");
    }

    /// A mapping from ids of the author's choice to this shape.
    Shape map() {
        return new Shape(
                new Text("“标识: " + words.zh() + "”", "a map of id → " + words.en()),
                "{\"type\":\"object\",\"additionalProperties\":" + schema + "}");
    }

    Shape or(Shape other) {
        return new Shape(
                new Text(words.zh() + "，或" + other.words.zh(), words.en() + ", or " + other.words.en()),
                "{\"anyOf\":[" + schema + "," + other.schema + "]}");
    }
}
