package org.junxian.app.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junxian.app.text.Reader;
import org.junxian.programme.model.Language;

/// Finds the words of a problem in a language and fills in its facts.
public final class ProblemWords {

    /// The parts of the letter; each problem has each of them in each language.
    public static final List<String> PARTS = List.of("title", "place", "found", "expected", "try");

    private ProblemWords() {}

    public static ProblemDetails write(Problem problem, List<String> facts, Language language) {
        var words = bundle(language);
        var parts = new ArrayList<String>();
        for (String part : PARTS) {
            parts.add(fill(words.getString(problem.code() + "." + part), facts));
        }
        String found = parts.get(2);
        String expected = parts.get(3);
        return new ProblemDetails(
                "urn:junxian:problem:" + problem.code(),
                parts.get(0),
                problem.status(),
                found + (language == Language.ZH ? "" : " ") + expected,
                problem.code(),
                parts.get(1),
                found,
                expected,
                parts.get(4));
    }

    /// The words of one language, without falling back to the machine's own.
    public static ResourceBundle bundle(Language language) {
        Locale locale = Reader.locale(language);
        return ResourceBundle.getBundle(
                "problems",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String fill(String pattern, List<String> facts) {
        String filled = pattern;
        for (int i = 0; i < facts.size(); i++) {
            filled = filled.replace("{" + i + "}", facts.get(i));
        }
        return filled;
    }
}
