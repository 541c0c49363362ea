package org.junxian.app.integrity.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junxian.app.text.Reader;
import org.junxian.methods.integrity.IntegrityCheck;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// The words of questions, from `integrity_zh_CN.properties` and `integrity_en.properties`: what does not fit with
/// what,
/// and a request to explain; never what somebody might have done.
final class FlagWords {

    private static final Map<Language, ResourceBundle> BUNDLES =
            Map.of(Language.ZH, bundle(Language.ZH), Language.EN, bundle(Language.EN));

    private FlagWords() {}

    /// As it stands in packages, in the database and in the interface.
    static String name(IntegrityCheck check) {
        return check.name().toLowerCase(Locale.ROOT);
    }

    static IntegrityCheck check(String name) {
        return IntegrityCheck.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static Text of(String key) {
        return new Text(word(Language.ZH, key), word(Language.EN, key));
    }

    /// The sentence of a key with its named places filled in.
    static String sentence(Language language, String key, Map<String, String> facts) {
        String sentence = word(language, key);
        for (var fact : facts.entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return sentence;
    }

    /// Three significant digits are enough to be asked about; large figures keep all before the point.
    static String number(double value) {
        var exact = BigDecimal.valueOf(value);
        int digits = Math.max(3, exact.precision() - exact.scale());
        return Numbers.shortest(exact.round(new MathContext(digits)).doubleValue());
    }

    private static String word(Language language, String key) {
        return bundle(language, key).getString(key);
    }

    private static ResourceBundle bundle(Language language, String key) {
        var bundle = BUNDLES.get(language);
        if (bundle == null || !bundle.containsKey(key)) {
            throw new IllegalStateException("There are no words for " + key + " in " + language);
        }
        return bundle;
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "integrity",
                Reader.locale(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
