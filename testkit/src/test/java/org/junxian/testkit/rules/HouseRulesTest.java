package org.junxian.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junxian.testkit.rules.Example.refuses;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// RULE UNDER TEST: each rule of the house refuses what it is there to refuse, and names the place.
@SuppressWarnings("JUnitMethodInvoked") // to see a rule refuse, it is called
class HouseRulesTest {

    @TempDir
    private Path folder;

    private Example example;
    private HouseRules rules;

    @BeforeEach
    void anExampleModule() {
        example = new Example(folder);
        rules = new HouseRules() {
            @Override
            public Path module() {
                return folder;
            }
        };
    }

    @Test
    void a_module_that_keeps_the_rules_passes() throws IOException {
        example.write("package-info", "/// An example.\n@org.jspecify.annotations.NullMarked\npackage example;\n")
                .write("Share", "package example;\n/// A share.\npublic record Share(double of) {}\n");
        assertThatCode(() -> {
                    rules.files_are_short_enough_to_be_read_in_one_sitting();
                    rules.methods_fit_on_a_screen();
                    rules.class_names_do_without_empty_words();
                    rules.every_package_has_a_sign();
                    rules.public_types_say_what_they_are_for();
                    rules.nothing_is_left_unfinished_or_switched_off();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_file_of_more_than_400_lines_is_refused() throws IOException {
        example.write("Long", "package example;\nclass Long {" + "\n".repeat(400) + "}\n");
        refuses(() -> rules.files_are_short_enough_to_be_read_in_one_sitting(), "Long.java", "402 lines");
    }

    @Test
    void a_method_of_more_than_40_lines_is_refused() throws IOException {
        example.write("Deep", "package example;\nclass Deep {\n  void dig() {" + "\n".repeat(40) + "}\n}\n");
        refuses(() -> rules.methods_fit_on_a_screen(), "Deep.java:3", "dig has 41 lines");
    }

    @Test
    void an_empty_word_is_refused_as_a_word_and_not_as_letters() throws IOException {
        example.write(
                "CountyManager",
                "package example;\nclass CountyManager { record Database() {} record Basement() {} }\n");
        refuses(() -> rules.class_names_do_without_empty_words(), "CountyManager is called 'Manager'");
        example.write("CountyManager", "package example;\nclass Database { record Basement() {} }\n");
        assertThatCode(() -> rules.class_names_do_without_empty_words()).doesNotThrowAnyException();
    }

    @Test
    void a_package_without_a_sign_is_refused() throws IOException {
        example.write("Share", "package example;\nclass Share {}\n");
        refuses(() -> rules.every_package_has_a_sign(), "package-info.java", "missing");
        example.write("package-info", "package example;\n");
        refuses(() -> rules.every_package_has_a_sign(), "without words or without @NullMarked");
    }

    @Test
    void a_public_type_without_a_comment_is_refused() throws IOException {
        example.write("Share", "package example;\npublic class Share { public record Part() {} }\n");
        refuses(() -> rules.public_types_say_what_they_are_for(), "Share.java:2", "Share has no comment");
    }

    @Test
    void unfinished_work_is_refused() throws IOException {
        example.write("Share", "package example;\n\nclass Share {} // " + "TO" + "DO: later\n");
        refuses(() -> rules.nothing_is_left_unfinished_or_switched_off(), "Share.java:3");
    }
}
