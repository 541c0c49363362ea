package org.junxian.testkit.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junxian.testkit.rules.Example.refuses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// RULE UNDER TEST: a class that asks the machine, the clock, chance or the network is not pure.
class PureRulesTest {

    @TempDir
    private Path folder;

    private final PureRules.WithoutFiles rules = new PureRules.WithoutFiles() {
        @Override
        public Path module() {
            return folder;
        }
    };

    private void write(String expression) throws IOException {
        new Example(folder)
                .write(
                        "Asking",
                        "package example;\nclass Asking { Object ask(double x) throws Exception { return " + expression
                                + "; } }\n")
                .compile();
    }

    @Test
    void arithmetic_alone_is_pure() throws IOException {
        write("StrictMath.exp(Math.sqrt(x)) + \"%s\".formatted(x)");
        List<ThrowingCallable> all = List.of(
                rules::no_framework_database_network_or_log_is_known,
                rules::no_clock_and_no_chance_is_asked,
                rules::nothing_is_asked_of_the_machine,
                rules::elementary_functions_are_the_strict_ones,
                rules::threads_are_started_in_one_declared_place,
                rules::numbers_in_texts_do_not_depend_on_the_default_locale,
                rules::no_file_or_stream_is_opened);
        all.forEach(rule -> assertThatCode(rule).doesNotThrowAnyException());
    }

    @Test
    void sql_and_network_are_refused() throws IOException {
        for (String e : List.of("java.sql.DriverManager.getConnection(\"\")", "java.net.URI.create(\"\").toURL()")) {
            write(e);
            refuses(rules::no_framework_database_network_or_log_is_known, "Asking");
        }
    }

    @Test
    void clocks_and_chance_are_refused() throws IOException {
        for (String e : List.of(
                "java.time.LocalDate.now()",
                "System.nanoTime()",
                "Math.random()",
                "new java.util.Random()",
                "java.util.UUID.randomUUID()")) {
            write(e);
            refuses(rules::no_clock_and_no_chance_is_asked, "Asking");
        }
    }

    @Test
    void the_machine_and_its_locale_are_refused() throws IOException {
        for (String e : List.of(
                "System.getenv(\"HOME\")",
                "System.out",
                "java.util.Locale.getDefault()",
                "String.format(\"%s\", x)",
                "\"I\".toLowerCase()",
                "java.time.ZoneId.systemDefault()")) {
            write(e);
            refuses(rules::nothing_is_asked_of_the_machine, "Asking");
        }
    }

    @Test
    void functions_that_differ_between_machines_are_refused() throws IOException {
        write("Math.log(x)");
        refuses(rules::elementary_functions_are_the_strict_ones, "StrictMath");
    }

    @Test
    void threads_outside_the_declared_place_are_refused() throws IOException {
        for (String e : List.of(
                "java.util.concurrent.Executors.newFixedThreadPool(2)",
                "Thread.currentThread()",
                "java.util.List.of(x).parallelStream()")) {
            write(e);
            refuses(rules::threads_are_started_in_one_declared_place, "Asking");
        }
    }

    @Test
    void numbers_formatted_for_the_default_locale_are_refused() throws IOException {
        write("\"%.2f\".formatted(x)");
        refuses(rules::numbers_in_texts_do_not_depend_on_the_default_locale, "Asking.java:2");
    }

    @Test
    void files_are_refused() throws IOException {
        write("java.nio.file.Files.readString(java.nio.file.Path.of(\"a\"))");
        refuses(rules::no_file_or_stream_is_opened, "Asking");
    }
}
