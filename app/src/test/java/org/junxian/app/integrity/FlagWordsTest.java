package org.junxian.app.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junxian.methods.integrity.IntegrityCheck;

/// Questions are asked in both languages, with the same facts, and accuse nobody (P2).
class FlagWordsTest {

    private static final Pattern FACT = Pattern.compile("\\{\\w+}");

    private static Properties words(String language) {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(
                        FlagWordsTest.class.getResourceAsStream("/integrity_" + language + ".properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Test
    void P2_both_languages_have_the_same_keys_and_no_fact_in_one_that_the_other_lacks() {
        var zh = words("zh_CN");
        var en = words("en");
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        for (String key : zh.stringPropertyNames()) {
            assertThat(facts(zh.getProperty(key, ""))).as(key).isEqualTo(facts(en.getProperty(key, "")));
        }
    }

    private static TreeSet<String> facts(String text) {
        var facts = new TreeSet<String>();
        FACT.matcher(text).results().forEach(found -> facts.add(found.group()));
        return facts;
    }

    @Test
    void every_check_has_a_title_and_a_question_that_asks_to_explain_or_to_check() {
        for (var check : IntegrityCheck.values()) {
            String name = check.name().toLowerCase(Locale.ROOT);
            assertThat(words("zh_CN").getProperty(name + ".title")).as(name).isNotBlank();
            assertThat(words("zh_CN").getProperty(name + ".words")).as(name).containsAnyOf("请说明", "请核对");
            assertThat(words("en").getProperty(name + ".words")).as(name).contains("Please");
        }
    }

    @Test
    void nobody_is_accused() {
        words("zh_CN")
                .values()
                .forEach(text ->
                        assertThat(text.toString()).doesNotContain("造假", "虚报", "瞒报", "作弊", "弄虚", "可疑", "嫌疑", "注水"));
        words("en")
                .values()
                .forEach(text -> assertThat(text.toString().toLowerCase(Locale.ROOT))
                        .doesNotContain("fraud", "fake", "false", "manipulat", "cheat", "suspect", "lie "));
    }
}
