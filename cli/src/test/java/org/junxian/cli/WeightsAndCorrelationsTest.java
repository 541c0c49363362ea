package org.junxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.programme.model.Language;

/// `junxian weights` and `junxian correlations` on the real census figures of 136 counties.
class WeightsAndCorrelationsTest {

    private static final Object[] CENSUS = {Command.SHANDONG, "--scheme", "census-2020"};

    private static Command run(Language language, Object... words) {
        Object[] all = new Object[words.length + CENSUS.length];
        all[0] = words[0];
        System.arraycopy(CENSUS, 0, all, 1, CENSUS.length);
        System.arraycopy(words, 1, all, 1 + CENSUS.length, words.length - 1);
        return Command.runIn(language, all);
    }

    private static List<String> lines(Command run, String start) {
        return run.out().lines().filter(line -> line.strip().startsWith(start)).toList();
    }

    @Test
    void weights_show_what_is_written_what_it_does_and_what_other_methods_say() {
        Command found = run(Language.EN, "weights");
        assertThat(found.exit()).isZero();
        // written 8 %, and in effect it goes against the index
        assertThat(lines(found, "Manufacturing share")).hasSize(2);
        assertThat(lines(found, "Manufacturing share").getFirst()).containsPattern("8\\.0 +-0\\.8 +0\\.24");
        assertThat(found.out()).contains("[6] MEREC").contains("the 136 units (county)");
    }

    @Test
    void the_parts_of_the_variance_of_the_groups_add_up_to_all_of_it() {
        double sum = run(Language.EN, "weights")
                .out()
                .lines()
                .filter(line -> line.matches("\\S.* +\\d+\\.\\d +-?\\d+\\.\\d +-?\\d\\.\\d\\d"))
                .mapToDouble(line ->
                        Double.parseDouble(line.strip().split(" +")[line.strip().split(" +").length - 2]))
                .sum();
        assertThat(sum).isBetween(99.8, 100.2);
    }

    @Test
    void correlations_flag_what_hardly_goes_with_the_index_and_pairs_that_are_one() {
        Command found = run(Language.ZH, "correlations");
        assertThat(found.exit()).isZero();
        assertThat(lines(found, "就业人口中制造业比重")).singleElement().asString().endsWith("弱");
        assertThat(found.out()).contains("<0.001").contains("同组成对 14 对，列出 1 对");
        Command all = run(Language.ZH, "correlations", "--method", "kendall", "--all");
        assertThat(all.out()).contains("同组成对 14 对，列出 14 对");
    }

    @Test
    void an_unknown_coefficient_is_refused_with_the_known_ones() {
        Command found = run(Language.EN, "correlations", "--method", "gamma");
        assertThat(found.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(found.err()).contains("--method gamma").contains("spearman or kendall");
    }
}
