package org.junxian.app.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.junxian.programme.model.Language;

/// In which language a reader is answered.
public final class Reader {

    private Reader() {}

    /// What the address asks for in `lang` (`zh`, `zh-CN`, `en`), else what the browser prefers; Chinese for anything
    /// else and for a reader who says nothing.
    public static Language language(HttpServletRequest request) {
        String asked = request.getParameter("lang");
        boolean silent = request.getHeader("Accept-Language") == null;
        String preferred = silent ? "zh" : request.getLocale().getLanguage();
        String tag = asked == null || asked.isBlank() ? preferred : asked.strip();
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH;
    }

    public static Locale locale(Language language) {
        return switch (language) {
            case ZH -> Locale.SIMPLIFIED_CHINESE;
            case EN -> Locale.ENGLISH;
        };
    }

    /// As the value of `Content-Language` and of `lang` in HTML.
    public static String tag(Language language) {
        return locale(language).toLanguageTag();
    }
}
