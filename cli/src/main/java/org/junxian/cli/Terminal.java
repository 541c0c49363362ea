package org.junxian.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junxian.programme.model.Language;

/// Where a command prints, and the language its reader prefers. Results go to `out`; progress and refusals to `err`.
public record Terminal(PrintStream out, PrintStream err, Language language) {

    /// The terminal of this process. Chinese is printed as UTF-8 unless the terminal has another encoding that can
    /// show it.
    static Terminal ofProcess(Map<String, String> environment) {
        return new Terminal(
                stream(FileDescriptor.out, "stdout.encoding"),
                stream(FileDescriptor.err, "stderr.encoding"),
                preferred(environment));
    }

    private static PrintStream stream(FileDescriptor descriptor, String property) {
        return new PrintStream(new FileOutputStream(descriptor), true, encoding(System.getProperty(property)));
    }

    private static Charset encoding(@org.jspecify.annotations.Nullable String name) {
        if (name != null && Charset.isSupported(name)) {
            Charset charset = Charset.forName(name);
            return charset.canEncode() && charset.newEncoder().canEncode("郡县") ? charset : StandardCharsets.UTF_8;
        }
        return StandardCharsets.UTF_8;
    }

    /// The language of `LC_ALL`, `LC_MESSAGES` or `LANG`. Chinese is the language of the house: it is taken when none
    /// of them is set, or the locale has no language (`C`, `POSIX`).
    static Language preferred(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean none = locale.isEmpty() || locale.equals("POSIX") || locale.equals("C") || locale.startsWith("C.");
        return none ? Language.ZH : Language.of(locale);
    }

    /// The same with another language.
    Terminal in(Language other) {
        return new Terminal(out, err, other);
    }

    Words words() {
        return Words.of(language);
    }

    /// Prints a text of the bundle on `out`.
    void say(String key, Object... words) {
        out.println(words().text(key, words));
    }

    /// Prints a text of the bundle on `err`.
    void tell(String key, Object... words) {
        err.println(words().text(key, words));
    }
}
