package org.junxian.cli;

import java.util.List;
import org.junxian.programme.model.Language;

/// The language asked for by `--lang`, found before anything else is read: a mistake in the other options must
/// already be told in it.
final class AskedLanguage {

    private AskedLanguage() {}

    static Language of(List<String> args, Language otherwise) throws Refusal {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("--lang=")) {
                return parse(args.get(i).substring("--lang=".length()));
            }
            if (args.get(i).equals("--lang") && i + 1 < args.size()) {
                return parse(args.get(i + 1));
            }
        }
        return otherwise;
    }

    private static Language parse(String text) throws Refusal {
        for (Language language : Language.values()) {
            if (text.equals(language.code()) || text.startsWith(language.code() + "-")) {
                return language;
            }
        }
        throw new Refusal("language", text);
    }
}
