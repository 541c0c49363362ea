package org.junxian.programme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junxian.index.Engine;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.RankChange;
import org.junxian.index.result.Result;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;

/// The demonstration of the differentiated evaluation shows what the public rules need: three classes in one
/// ranking, level and growth, the rise in rank, bonuses, vetoes and direct passes.
class DifferentiatedEvaluationTest {

    private static final Programme SHANDONG = Packages.read(Packages.SHANDONG);
    private static final Result OF_2023 = evaluate("2023");

    @Test
    void all_136_counties_are_ranked_together() {
        assertThat(OF_2023.population().size()).isEqualTo(136);
        assertThat(OF_2023.excluded()).isEmpty();
        assertThat(OF_2023.scores(new NodeId("index")).scores()).doesNotContain(Double.NaN);
    }

    @Test
    void every_class_is_among_the_first_twenty() {
        var index = OF_2023.scores(new NodeId("index"));
        Set<String> classes = new TreeSet<>();
        for (int i = 0; i < 136; i++) {
            if (index.rank(i) <= 20) {
                classes.add(OF_2023.population().units().get(i).classId().id());
            }
        }
        assertThat(classes).containsExactly("district", "other", "province-managed");
    }

    @Test
    void ten_progress_counties_follow_from_the_rise_in_rank_over_2022() {
        RankChange change = RankChange.between(evaluate("2022"), OF_2023, RankChange.NewUnits.LEAVE_OUT);
        List<RankChange.Move> risers = change.risers(10);
        assertThat(change.moves()).hasSize(136);
        assertThat(risers).hasSize(10).allMatch(m -> m.rise() >= 10 && m.before() - m.now() == m.rise());
    }

    @Test
    void bonuses_vetoes_floors_and_direct_passes_all_happen() {
        Set<String> marks =
                OF_2023.marks().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(marks).contains("veto-a", "veto-b", "veto-c", "safety-floor", "new-thousand");
    }

    @Test
    void a_county_vetoed_by_rank_last_stands_behind_all_others_and_keeps_its_score() {
        var index = OF_2023.scores(new NodeId("index"));
        List<UnitId> last = OF_2023.marks().entrySet().stream()
                .filter(e -> e.getValue().contains("veto-c"))
                .map(e -> e.getKey())
                .toList();
        assertThat(last).isNotEmpty();
        for (UnitId unit : last) {
            int i = OF_2023.population().indexOf(unit);
            assertThat(index.rank(i)).isGreaterThan(136 - last.size());
            assertThat(index.score(i)).isGreaterThan(30);
        }
    }

    @Test
    void missing_figures_are_imputed_and_listed_and_what_does_not_apply_is_not() {
        assertThat(OF_2023.imputed())
                .isNotEmpty()
                .noneMatch(v -> v.unit().equals(new UnitId("370105"))
                        && v.indicator().id().equals("demo_farm_mechanisation"));
    }

    private static Result evaluate(String period) {
        SchemeDefinition definition = SHANDONG.scheme("differentiated-2023").at(Period.parse(period));
        return new Engine(1)
                .evaluate(definition.scheme(), SHANDONG.figuresFor(definition).figures());
    }
}
