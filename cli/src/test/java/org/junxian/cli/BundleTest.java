package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.programme.model.Language;

/// `junxian bundle` and `junxian verify`: anybody can recompute a result.
class BundleTest {

    @TempDir
    Path folder;

    private Path bundle(String name) {
        Path zip = folder.resolve(name);
        Command run = Command.run("bundle", Command.SHANDONG, "--scheme", "differentiated-2023", "--out", zip);
        assertThat(run.exit()).isZero();
        return zip;
    }

    @Test
    void N2_a_bundle_is_the_same_bytes_every_time_and_verifies() throws IOException {
        Path one = bundle("one.zip");
        assertThat(Files.mismatch(one, bundle("two.zip"))).isEqualTo(-1);
        Command run = Command.run("verify", one);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("逐字节一致", "结论：一致", "※ 演示数据");
    }

    @Test
    void the_tables_of_a_bundle_are_those_of_evaluate() throws IOException {
        Path out = folder.resolve("out");
        Command.run("evaluate", Command.SHANDONG, "--scheme", "differentiated-2023", "--out", out);
        try (FileSystem zip =
                FileSystems.newFileSystem(URI.create("jar:" + bundle("one.zip").toUri()), Map.of())) {
            assertThat(Files.mismatch(zip.getPath("result/scores.csv"), out.resolve("scores.csv")))
                    .isEqualTo(-1);
            assertThat(Files.mismatch(zip.getPath("manifest.json"), out.resolve("manifest.json")))
                    .isEqualTo(-1);
        }
    }

    @Test
    void a_changed_score_exits_with_2_and_is_located() throws IOException {
        Path bundle = bundle("one.zip");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + bundle.toUri()), Map.of())) {
            Path scores = zip.getPath("result/scores.csv");
            String text = Files.readString(scores);
            String line = text.lines().skip(1).findFirst().orElseThrow();
            String[] cells = line.split(",");
            cells[5] = "99";
            Files.writeString(scores, text.replace(line, String.join(",", cells)));
        }
        Command run = Command.runIn(Language.EN, "verify", bundle);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .contains(
                        "result/scores.csv",
                        "line 2 370102 历下区 index, column score: says 99, computed ",
                        "Conclusion: it does not agree",
                        "Try: ");
    }

    @Test
    void an_existing_file_is_kept_unless_force_is_given() throws IOException {
        Path zip = Files.writeString(folder.resolve("one.zip"), "mine");
        Path small = Command.EXAMPLES.resolve("worst-grade");
        assertThat(Command.run("bundle", small, "--out", zip).exit()).isEqualTo(2);
        assertThat(Files.readString(zip)).isEqualTo("mine");
        assertThat(Command.run("bundle", small, "--out", zip, "--force").exit()).isZero();
        assertThat(Command.run("verify", zip).exit()).isZero();
        assertThat(Command.names(folder)).containsExactly("one.zip");
    }

    @Test
    void every_published_example_verifies() {
        for (String name : Command.names(Command.EXAMPLES)) {
            Path example = Command.EXAMPLES.resolve(name);
            if (Files.isDirectory(example)) {
                Path zip = folder.resolve(name + ".zip");
                assertThat(Command.run("bundle", example, "--out", zip).exit())
                        .as(name)
                        .isZero();
                assertThat(Command.run("verify", zip).exit()).as(name).isZero();
            }
        }
    }

    @Test
    void what_is_no_bundle_is_refused_with_the_reason() throws IOException {
        Path rubbish = Files.writeString(folder.resolve("x.zip"), "rubbish");
        Command run = Command.runIn(Language.EN, "verify", rubbish);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is not a bundle: it is not a zip file");
    }
}
