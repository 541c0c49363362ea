package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.programme.model.Language;

/// RULE UNDER TEST: returns in a file are checked as the platform checks them, and whatever is wrong is said with its
/// place, what was found, what was expected, why, and what to try.
class CheckReturnedTest {

    private static final Path PAGE = Path.of("..", "docs", "how-to", "write-a-form.md");
    private static final Path MONTHLY = Command.EXAMPLES.resolve("monthly-targets");

    @TempDir
    Path folder;

    private Command run(String csv, Object... more) throws IOException {
        Path file = folder.resolve("returns.csv");
        Files.writeString(file, csv);
        Object[] words = new Object[4 + more.length];
        System.arraycopy(new Object[] {"check-return", MONTHLY, "monthly-brief", file}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return Command.runIn(Language.EN, words);
    }

    private static String good() {
        return """
                unit,period,entry,value
                A01,2024-M04,retail-now,10900
                A01,2024-M04,retail-before,10000
                A01,2024-M04,retail,9
                A01,2024-M04,investment,12
                A01,2024-M04,expenditure,10
                """;
    }

    @Test
    void the_how_to_page_shows_what_the_command_says() throws IOException {
        String page = Files.readString(PAGE);
        Matcher csv = Pattern.compile("(?s)```csv\n(.*?)```").matcher(page);
        Matcher shown = Pattern.compile("(?s)returns.csv --lang en\n```\n\n```text\n(.*?)```")
                .matcher(page);
        assertThat(csv.find()).isTrue();
        assertThat(shown.find()).isTrue();
        Command run = run(csv.group(1));
        Path made = Path.of("target", "write-a-form.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, page.substring(0, shown.start(1)) + run.out() + page.substring(shown.end(1)));
        assertThat(shown.group(1))
                .as("Try: cp cli/target/write-a-form.md docs/how-to/write-a-form.md")
                .isEqualTo(run.out());
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void a_good_return_exits_with_0() throws IOException {
        Command run = run(good());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Good:").contains("1 returns").contains("demonstration");
    }

    @Test
    void a_soft_finding_is_said_and_does_not_fail() throws IOException {
        Command run = run(good() + "A01,2023-M04,investment,1\n");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("warning leap")
                .contains("a change of +1100%")
                .contains("1 soft");
    }

    @Test
    void an_earlier_period_can_be_asked_for() throws IOException {
        Command run = run(good() + "A01,2023-M04,investment,1\n", "--period", "2023-M04");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out()).contains("error required").contains("2023-M04");
    }

    @Test
    void what_cannot_be_read_is_named_with_its_line() throws IOException {
        Command run = run("""
                unit,period,entry,value,not-applicable
                A9,2024-M04,retail,1,
                A01,2024,retail,1,
                A01,2024-M04,retial,1,
                A01,2024-M04,retail,much,
                A01,2024-M04,investment,1,none
                A01,2024-M04,expenditure,1,
                A01,2024-M04,expenditure,2,
                """);
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out())
                .contains("returns.csv:2:1", "P501")
                .contains("returns.csv:3:2", "P608")
                .contains("returns.csv:4:3", "P754", "write retail")
                .contains("returns.csv:5:4", "P309")
                .contains("returns.csv:6:4", "P609")
                .contains("returns.csv:8:", "P606")
                .contains("has 6 errors");
    }

    @Test
    void a_form_file_or_period_that_is_not_there_is_refused_by_name() throws IOException {
        Path file = folder.resolve("returns.csv");
        Files.writeString(file, good());
        assertThat(Command.runIn(Language.EN, "check-return", MONTHLY, "weekly", file)
                        .err())
                .contains("there is no form weekly", "monthly-brief");
        assertThat(Command.runIn(Language.EN, "check-return", MONTHLY, "monthly-brief", folder.resolve("none.csv"))
                        .err())
                .contains("there is no file");
        assertThat(run(good(), "--period", "2020-M01").err()).contains("--period 2020-M01", "2024-M04");
        assertThat(run("unit,period,entry,value\n").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Command.runIn(Language.EN, "check", MONTHLY).out()).contains("1 forms, 0 departments");
    }
}
