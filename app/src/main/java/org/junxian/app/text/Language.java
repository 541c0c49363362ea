package org.junxian.app.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The languages the platform speaks. Chinese is the first and the default.
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The language of a reader: what the address asks for (`zh`, `zh-CN`, `en`), else what the browser prefers.
    public static Language of(@Nullable String asked, Locale preferred) {
        String tag = asked == null || asked.isBlank() ? preferred.getLanguage() : asked.strip();
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }

    /// As an HTML `lang` and `Content-Language` value.
    public String tag() {
        return locale.toLanguageTag();
    }
}
