package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junxian.app.evaluation.Edition;
import org.junxian.app.evaluation.EditionFiles;
import org.junxian.app.evaluation.EditionInputs;
import org.junxian.app.evaluation.Editions;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.trial.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/// N1: what is asked of an edition later is asked of exactly what was published.
@RunningPlatform
class EditionInputsTest {

    @Autowired
    Editions editions;

    @Autowired
    EditionInputs inputs;

    @Autowired
    EditionFiles files;

    @Test
    void N1_every_edition_is_brought_back_to_the_last_byte_with_its_own_rules_and_figures() {
        for (Edition edition : editions.list(null, null)) {
            var input = inputs.get(edition.id());
            assertThat(input.edition().hash()).isEqualTo(edition.hash());
            assertThat(input.result().population().size())
                    .as("136 counties less those that were left out")
                    .isEqualTo(edition.ranked() + edition.unranked());
            assertThat(files.find(edition.id(), "result.json")).isPresent();
            assertThat(files.find(edition.id(), "no-such-file.json")).isEmpty();
        }
    }

    @Test
    void an_edition_that_was_never_published_is_refused_by_name() {
        assertThatThrownBy(() -> inputs.get("shandong.census-2020.999"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.UNKNOWN_EDITION));
    }
}
