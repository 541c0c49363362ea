package org.junxian.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// The texts of the command line in one language, read when first needed.
///
/// A text is plain, with `{0}`, `{1}` ... for its words. A [Text] among the words is shown in the language.
final class Words {

    private static final class Chinese {
        static final Words INSTANCE = new Words(Language.ZH);
    }

    private static final class English {
        static final Words INSTANCE = new Words(Language.EN);
    }

    private final Language language;
    private final Properties texts = new Properties();

    private Words(Language language) {
        this.language = language;
        try (InputStreamReader in = open("words", language)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(Language language) {
        return switch (language) {
            case ZH -> Chinese.INSTANCE;
            case EN -> English.INSTANCE;
        };
    }

    /// The texts of `--help`, which most runs never need.
    static ResourceBundle help(Language language) {
        try (InputStreamReader in = open("help", language)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamReader open(String name, Language language) {
        String file = name + "." + language.code() + ".properties";
        InputStream in = Words.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("The texts " + file + " are not on the class path");
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    Language language() {
        return language;
    }

    /// A text with its words filled in; an IllegalStateException that names the key when there is none.
    String text(String key, Object... words) {
        String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("There is no text " + key + " in " + language);
        }
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            int number = Integer.parseInt(template.substring(open + 1, close));
            filled.append(template, at, open).append(shown(words[number]));
            at = close + 1;
        }
        return filled.append(template.substring(at)).toString();
    }

    private String shown(Object word) {
        return word instanceof Text text ? text.in(language) : String.valueOf(word);
    }
}
