package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junxian.programme.model.Language;

/// P2: every text is there in both languages, and every text is used.
class WordsTest {

    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    private static Properties texts(String name, Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = WordsTest.class.getResourceAsStream(name + "." + language.code() + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @Test
    void P2_both_languages_have_the_same_texts_with_the_same_slots() throws IOException {
        for (String name : List.of("words", "help")) {
            Properties zh = texts(name, Language.ZH);
            Properties en = texts(name, Language.EN);
            assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
            for (String key : zh.stringPropertyNames()) {
                assertThat(slots(zh.getProperty(key))).as(key).isEqualTo(slots(en.getProperty(key)));
                assertThat(zh.getProperty(key)).as(key).isNotBlank();
                assertThat(en.getProperty(key)).as(key).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            }
        }
    }

    private static TreeSet<String> slots(String text) {
        TreeSet<String> slots = new TreeSet<>();
        Matcher matcher = SLOT.matcher(text);
        while (matcher.find()) {
            slots.add(matcher.group());
        }
        return slots;
    }

    @Test
    void every_text_is_used_and_every_used_text_is_there() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> found = Files.walk(Path.of("src/main/java"))) {
            for (Path path : found.filter(p -> p.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(path));
            }
        }
        TreeSet<String> used = new TreeSet<>();
        Matcher refusal =
                Pattern.compile("new Refusal\\(\\s*\"([a-z-]*[a-z])\"").matcher(code);
        while (refusal.find()) {
            List.of("found", "expected", "try").forEach(part -> used.add("refusal." + refusal.group(1) + "." + part));
        }
        List.of("package", "bundle", "returns")
                .forEach(kind -> List.of("found", "expected", "try")
                        .forEach(part -> used.add("refusal.no-" + kind + "." + part)));
        List.of("found", "expected", "try").forEach(part -> used.add("letter." + part));
        Matcher key = Pattern.compile("\"([a-z]+\\.[a-z.-]+)\"").matcher(code);
        while (key.find()) {
            used.add(key.group(1));
        }
        used.removeIf(k -> k.equals("stdout.encoding") || k.equals("stderr.encoding"));
        used.removeIf(k -> List.of("letter.", "manifest.json", "database.passwords", "postmaster.pid", "user.home")
                .contains(k));
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(texts("words", Language.ZH).stringPropertyNames());
    }

    @Test
    void help_describes_every_command_and_every_option_in_both_languages() {
        for (Language language : Language.values()) {
            for (String command : List.of(
                    "",
                    "check",
                    "check-return",
                    "evaluate",
                    "explain",
                    "weights",
                    "correlations",
                    "fairness",
                    "leave-out",
                    "rankings",
                    "compare",
                    "whatif",
                    "schemes",
                    "bundle",
                    "verify",
                    "audit",
                    "audit verify")) {
                Command run =
                        Command.runIn(language, (command + " --help").strip().split(" "));
                assertThat(run.exit()).isZero();
                assertThat(undescribed(run.out())).as(command + " " + language).isEmpty();
                assertThat(run.out().matches("(?s).*\\p{IsHan}.*")).isEqualTo(language == Language.ZH);
            }
        }
    }

    /// Options and commands whose line ends after their name.
    private static List<String> undescribed(String help) {
        List<String> bare = new ArrayList<>();
        help.lines().skip(1).forEach(line -> {
            if (line.matches("\\s{2,8}(-\\S+|[A-Z]+|[a-z]+)(, --\\S+)?\\s*")) {
                bare.add(line);
            }
        });
        return bare;
    }

    @Test
    void the_language_is_that_of_the_environment_and_Chinese_when_it_says_nothing() {
        assertThat(Terminal.preferred(Map.of())).isEqualTo(Language.ZH);
        assertThat(Terminal.preferred(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.ZH);
        assertThat(Terminal.preferred(Map.of("LANG", "POSIX"))).isEqualTo(Language.ZH);
        assertThat(Terminal.preferred(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
        assertThat(Terminal.preferred(Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Language.EN);
        assertThat(Terminal.preferred(Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(Language.EN);
        assertThat(Terminal.preferred(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "en_US.UTF-8")))
                .isEqualTo(Language.EN);
    }

    @Test
    void the_option_goes_before_the_environment() {
        assertThat(Command.runIn(Language.EN, "schemes", Command.SHANDONG, "--lang", "zh")
                        .out())
                .contains("方案");
        assertThat(Command.runIn(Language.ZH, "schemes", Command.SHANDONG, "--lang=en")
                        .out())
                .contains("Scheme");
    }
}
