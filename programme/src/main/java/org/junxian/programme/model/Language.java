package org.junxian.programme.model;

/// The languages every text exists in.
public enum Language {
    ZH("zh"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The first part of a language tag: `zh`, `en`.
    public String code() {
        return code;
    }

    /// The language of a tag or locale name such as `zh-CN`, `zh_CN.UTF-8`, `en`; English for anything else.
    public static Language of(String tag) {
        return tag.toLowerCase(java.util.Locale.ROOT).startsWith("zh") ? ZH : EN;
    }
}
