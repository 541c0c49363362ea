package org.junxian.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The dictionary speaks of things that exist.
class DictionaryIT {

    private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]*\\|[^|]*\\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[a-z]+)*");

    @Test
    void every_word_of_the_dictionary_is_used_in_the_code() {
        var known = Repository.files(".java", ".yaml", ".ts").stream()
                .filter(file -> !file.endsWith("DictionaryIT.java"))
                .flatMap(file -> WORD.matcher(Repository.text(file)).results())
                .map(found -> found.group())
                .collect(Collectors.toSet());
        var named = ROW.matcher(Repository.text(Path.of("docs/reference/dictionary.md")))
                .results()
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map(found -> found.group(1).replace(":", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(50);
        named.removeAll(known);
        assertThat(named)
                .as("words of the dictionary that the code does not know")
                .isEmpty();
    }

    @Test
    void no_word_stands_twice() {
        var first = Arrays.stream(
                        Repository.text(Path.of("docs/reference/dictionary.md")).split("\n", -1))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 中文"))
                .map(line -> line.split("\\|", -1)[1].strip())
                .toList();
        assertThat(first).isNotEqualTo(List.of()).doesNotHaveDuplicates();
    }
}
