package org.junxian.testkit.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher answers in words, in both languages, before it builds anything.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script; on Windows it runs in WSL")
class LauncherIT {

    private record Answer(int status, String text) {}

    private static Answer run(Path launcher, String... words) throws IOException, InterruptedException {
        var command =
                Stream.concat(Stream.of(launcher.toString()), Stream.of(words)).toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    @Test
    void help_names_every_command_in_both_languages() throws Exception {
        var answer = run(Repository.ROOT.resolve("junxian"), "--help");
        assertThat(answer.status()).isZero();
        assertThat(answer.text())
                .contains(List.of("demo", "serve", "build", "prepare", "check", "evaluate", "bundle", "verify"))
                .contains("端口", "退出码");
    }

    @Test
    void a_wrong_option_is_bad_input_and_leads_to_the_help() throws Exception {
        var answer = run(Repository.ROOT.resolve("junxian"), "serve", "--prot", "8081");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.text()).contains("Unknown option: --prot", "未知选项", "Try: ./junxian --help");
    }

    @Test
    void an_option_without_its_value_is_bad_input() throws Exception {
        var answer = run(Repository.ROOT.resolve("junxian"), "demo", "--port");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.text()).contains("--port needs a value", "Try:");
    }

    @Test
    void it_can_be_called_through_a_link_from_anywhere(@TempDir Path folder) throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("jx"), Repository.ROOT.resolve("junxian"));
        assertThat(run(link, "--help").status()).isZero();
    }
}
