package org.junxian.programme.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junxian.programme.model.Language;

/// P2: every problem has a complete message in both languages, and both say the same things.
class MessagesTest {

    @ParameterizedTest
    @EnumSource(Problem.class)
    void p2_both_languages_have_all_three_parts_and_name_the_same_words(Problem problem) {
        SortedSet<String> chinese = new TreeSet<>();
        SortedSet<String> english = new TreeSet<>();
        for (String part : List.of("found", "expected", "try")) {
            String zh = Texts.template(problem, part, Language.ZH);
            String en = Texts.template(problem, part, Language.EN);
            assertThat(zh).isNotBlank();
            assertThat(en).isNotBlank();
            collect(zh, chinese);
            collect(en, english);
        }
        assertThat(chinese).isEqualTo(english);
        assertThat(Texts.template(problem, "found", Language.ZH)).containsPattern("\\p{IsHan}");
    }

    private static void collect(String text, SortedSet<String> words) {
        Pattern.compile("\\{(\\d|related)}").matcher(text).results().forEach(r -> words.add(r.group(1)));
    }

    @Test
    void codes_are_unique_and_in_order() {
        List<String> codes =
                java.util.Arrays.stream(Problem.values()).map(Problem::code).toList();
        assertThat(codes).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @CsvSource({"wieght,weight", "populaton,population", "min_max,min-max", "Weight,weight", "normalize,normalise"})
    void the_nearest_word_is_the_one_that_was_meant(String typed, String meant) {
        List<String> valid = List.of("weight", "population", "min-max", "normalise", "why", "of");
        assertThat(Nearest.find(typed, valid)).hasValue(meant);
    }

    @Test
    void a_word_that_is_like_none_has_no_nearest() {
        assertThat(Nearest.find("scheme", List.of("weight", "population", "of")))
                .isEmpty();
    }
}
