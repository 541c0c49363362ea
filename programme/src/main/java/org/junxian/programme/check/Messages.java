package org.junxian.programme.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Text;

/// The texts of the problems in one language, read when first needed.
///
/// A template is plain text with `{0}`, `{1}` ... for the words of a finding and `{related}` for its other places.
final class Messages {

    private static final class Chinese {
        static final Messages INSTANCE = new Messages(Language.ZH);
    }

    private static final class English {
        static final Messages INSTANCE = new Messages(Language.EN);
    }

    private static final Pattern PLACE = Pattern.compile("\\{(\\d|related)}");

    private final Language language;
    private final Properties texts = new Properties();

    private Messages(Language language) {
        this.language = language;
        String file = "problems." + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The texts " + file + " are not on the class path");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Messages of(Language language) {
        return switch (language) {
            case ZH -> Chinese.INSTANCE;
            case EN -> English.INSTANCE;
        };
    }

    Finding.Message fill(Finding finding) {
        return new Finding.Message(fill(finding, "found"), fill(finding, "expected"), fill(finding, "try"));
    }

    /// The template of one part (`found`, `expected`, `try`) of a problem.
    String template(Problem problem, String part) {
        String key = problem.code() + "." + part;
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("There is no text " + key + " in " + language);
        }
        return text;
    }

    private String fill(Finding finding, String part) {
        Matcher place = PLACE.matcher(template(finding.problem(), part));
        return place.replaceAll(found -> Matcher.quoteReplacement(word(finding, found.group(1))));
    }

    private String word(Finding finding, String name) {
        if (name.equals("related")) {
            List<String> places =
                    finding.related().stream().map(Place::toString).toList();
            return String.join(language == Language.ZH ? "、" : ", ", places);
        }
        Text word = finding.words().get(Integer.parseInt(name));
        return word.in(language);
    }
}
