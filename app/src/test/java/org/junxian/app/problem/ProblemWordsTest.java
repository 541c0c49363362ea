package org.junxian.app.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junxian.programme.model.Language;

/// Every problem speaks both languages and says what to do (P2).
class ProblemWordsTest {

    private static final Path PAGE = Path.of("../docs/reference/problems.md");
    private static final Pattern FACT = Pattern.compile("\\{\\d}");

    @Test
    void P2_every_problem_has_every_part_in_both_languages_with_the_same_facts() {
        for (var problem : Problem.values()) {
            for (String part : ProblemWords.PARTS) {
                String key = problem.code() + "." + part;
                String zh = ProblemWords.bundle(Language.ZH).getString(key);
                String en = ProblemWords.bundle(Language.EN).getString(key);
                assertThat(zh).as(key).isNotBlank().containsPattern("[\\u4e00-\\u9fff{]");
                assertThat(en).as(key).isNotBlank();
            }
        }
    }

    @Test
    void P2_there_are_no_words_for_problems_that_do_not_exist() {
        var codes = Arrays.stream(Problem.values()).map(Problem::code).toList();
        for (var language : Language.values()) {
            for (String key : ProblemWords.bundle(language).keySet()) {
                assertThat(codes).as(key).contains(key.substring(0, key.indexOf('.')));
            }
        }
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void P2_both_languages_name_the_same_facts() {
        for (var problem : Problem.values()) {
            assertThat(facts(problem, Language.ZH)).as(problem.code()).isEqualTo(facts(problem, Language.EN));
        }
    }

    private static TreeSet<String> facts(Problem problem, Language language) {
        var facts = new TreeSet<String>();
        for (String part : ProblemWords.PARTS) {
            var found = FACT.matcher(ProblemWords.bundle(language).getString(problem.code() + "." + part));
            while (found.find()) {
                facts.add(found.group());
            }
        }
        return facts;
    }

    @Test
    void the_letter_carries_its_facts() {
        var letter = ProblemWords.write(Problem.UNKNOWN_UNIT, List.of("999999"), Language.ZH);
        assertThat(letter.found()).isEqualTo("本版次中没有代码为“999999”的单位。");
        assertThat(letter.code()).isEqualTo("E1004");
        assertThat(letter.status()).isEqualTo(404);
    }

    @Test
    void the_reference_page_lists_every_problem() throws IOException {
        var page = new StringBuilder("""
                # Problems

                Every answer that is not a success carries one of these codes (RFC 9457, `application/problem+json`). A code is never
                used for another meaning. This page is written by a test from the code itself.

                | code | status | 中文 | English | try |
                |---|---|---|---|---|
                """);
        for (var problem : Problem.values()) {
            var en = ProblemWords.bundle(Language.EN);
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            problem.code(),
                            problem.status(),
                            ProblemWords.bundle(Language.ZH).getString(problem.code() + ".title"),
                            en.getString(problem.code() + ".title"),
                            en.getString(problem.code() + ".try")));
        }
        var written = Path.of("target/problems.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, page);
        assertThat(PAGE)
                .as("the problems changed: cp app/target/problems.md docs/reference/problems.md")
                .exists()
                .hasContent(page.toString());
    }
}
