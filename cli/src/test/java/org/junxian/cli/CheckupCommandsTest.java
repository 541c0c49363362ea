package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junxian.programme.model.Language;

/// `junxian fairness`, `leave-out` and `rankings` on the census of 136 counties and on the demonstration.
class CheckupCommandsTest {

    @TempDir
    Path folder;

    @Test
    void fairness_accuses_no_sound_rule_and_finds_the_faults_of_the_demonstration() throws IOException {
        Command sound = Command.runIn(Language.EN, "fairness", Command.SHANDONG, "--scheme", "census-2020");
        assertThat(sound.exit()).isZero();
        assertThat(sound.out()).contains("no fault found", "accuses nobody", "District");
        Command faulty = Command.runIn(
                Language.EN,
                "fairness",
                Command.SHANDONG,
                "--scheme",
                "differentiated-2023",
                "--out",
                folder.resolve("out"));
        assertThat(faulty.exit()).isZero();
        assertThat(faulty.out()).contains("better harms").doesNotContain("no fault found");
        assertThat(Command.names(folder.resolve("out"))).containsExactly("faults.csv", "favour.csv");
        List<String> rows = Files.readAllLines(folder.resolve("out").resolve("faults.csv"));
        assertThat(rows.getFirst()).startsWith("kind,unit,name,").endsWith(",demonstration");
        assertThat(rows.get(1)).endsWith(",true");
    }

    @Test
    void leaving_out_says_who_moves_and_writes_nothing_unasked() {
        Command found = Command.run("leave-out", Command.SHANDONG, "--scheme", "census-2020");
        assertThat(found.exit()).isZero();
        assertThat(found.out()).contains("拥有家用汽车的家庭户比重", "定陶区", "--out");
    }

    @Test
    void rankings_show_every_method_and_how_far_Kemeny_is_proven() {
        Command found =
                Command.runIn(Language.EN, "rankings", Command.SHANDONG, "--scheme", "census-2020", "--top", "3");
        assertThat(found.exit()).isZero();
        assertThat(found.out())
                .contains("Weighted mean", "Entropy TOPSIS", "PROMETHEE II", "Kemeny", "3 of 136 rows", "within 0.07%");
    }

    @Test
    void a_folder_with_other_files_is_refused_before_anything_is_computed() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Command found =
                Command.runIn(Language.EN, "rankings", Command.SHANDONG, "--scheme", "census-2020", "--out", folder);
        assertThat(found.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(found.err()).contains("notes.txt", "--force");
    }
}
