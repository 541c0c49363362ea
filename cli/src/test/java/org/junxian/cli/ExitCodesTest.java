package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.programme.model.Language;

/// 0 good, 2 bad input with everything that is wrong, 1 our fault with a reference.
class ExitCodesTest {

    @TempDir
    Path folder;

    @Test
    void a_good_package_exits_with_0() {
        assertThat(Command.run("check", Command.SHANDONG).exit()).isZero();
    }

    @Test
    void a_bad_package_exits_with_2_and_lists_every_error_with_file_and_line() {
        Path bad = Command.copy(Command.EXAMPLES.resolve("worst-grade"), folder.resolve("bad"));
        Command.change(bad.resolve("programme.yaml"), "format: 1", "format: 1\nprogram: x");
        Path figures = bad.resolve("figures/"
                + Command.names(bad.resolve("figures")).stream()
                        .filter(n -> n.endsWith(".csv"))
                        .findFirst()
                        .orElseThrow());
        Command.change(figures, "\n", "\nZZZ,no_such,2008,1,,\n");
        Command run = Command.runIn(Language.EN, "check", bad);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .contains(
                        bad.resolve("programme.yaml") + ":", figures + ":", "Found:", "Expected:", "Try:", "Not good:");
        Command evaluate = Command.runIn(Language.EN, "evaluate", bad, "--out", folder.resolve("out"));
        assertThat(evaluate.exit()).isEqualTo(2);
        assertThat(evaluate.err()).contains(bad.resolve("programme.yaml") + ":");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void wrong_words_exit_with_2_and_say_what_is_valid() {
        for (List<String> words : List.of(
                List.of("evalute"),
                List.of("evaluate"),
                List.of("evaluate", "nowhere"),
                List.of("evaluate", Command.SHANDONG.toString(), "--scheme", "none"),
                List.of("evaluate", Command.SHANDONG.toString(), "--top", "many"),
                List.of("evaluate", Command.SHANDONG.toString(), "--otu", "x"),
                List.of("explain", Command.SHANDONG.toString()),
                List.of("compare", Command.SHANDONG.toString()),
                List.of("compare", Command.SHANDONG.toString(), "--with", "none"),
                List.of("compare", Command.SHANDONG.toString(), "--with-period", "1900"),
                List.of("whatif", Command.SHANDONG.toString()),
                List.of("whatif", Command.SHANDONG.toString(), "--unit", "诸城市", "--set", "urbanization_rate"),
                List.of("whatif", Command.SHANDONG.toString(), "--unit", "诸城市", "--set", "urbanisation=x"),
                List.of("whatif", Command.SHANDONG.toString(), "--unit", "诸城市", "--set", "people=3"),
                List.of("whatif", Command.SHANDONG.toString(), "--unit", "诸城市", "--goal", "first"),
                List.of("whatif", Command.SHANDONG.toString(), "--weight", "people=-1"),
                List.of("check", "--lang", "fr", Command.SHANDONG.toString()),
                List.of("verify", "nowhere.zip"))) {
            Command run = Command.runIn(Language.EN, words.toArray());
            assertThat(run.exit()).as(words.toString()).isEqualTo(2);
            assertThat(run.err()).as(words.toString()).contains("Found: ", "Expected: ", "Try: ");
            assertThat(run.err()).doesNotContain("Exception");
        }
        assertThat(Command.run("evalute").err()).contains("请试：evaluate");
    }

    @Test
    void a_place_that_can_not_be_written_exits_with_2() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Command run = Command.run("evaluate", Command.EXAMPLES.resolve("worst-grade"), "--out", file.resolve("below"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("无法写入");
    }

    @Test
    void our_own_fault_exits_with_1_names_a_reference_and_shows_the_trace_only_on_demand() {
        assertThat(faulty("check", Command.SHANDONG.toString()))
                .contains("错误编号 JX-")
                .doesNotContain("\tat ");
        assertThat(faulty("check", Command.SHANDONG.toString(), "--debug")).contains("错误编号 JX-", "\tat ");
    }

    /// A terminal whose output breaks: nothing a person could have typed differently.
    private static String faulty(String... words) {
        var err = new java.io.ByteArrayOutputStream();
        PrintStream broken = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("broken");
            }
        };
        Terminal terminal = new Terminal(broken, new PrintStream(err, true, StandardCharsets.UTF_8), Language.ZH);
        assertThat(Junxian.run(terminal, words)).isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_same_fault_has_the_same_reference() {
        RuntimeException fault = new IllegalStateException("x");
        assertThat(Fault.reference(fault)).isEqualTo(Fault.reference(fault)).matches("JX-[0-9A-F]{8}");
    }
}
