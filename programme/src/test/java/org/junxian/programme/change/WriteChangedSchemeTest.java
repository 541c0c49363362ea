package org.junxian.programme.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junxian.index.Engine;
import org.junxian.index.data.Figures;
import org.junxian.index.data.Population;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.Scheme;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Programme;
import org.junxian.programme.PublishedPackages;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.change.ChangeRefused.Reason;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// N5: a changed scheme that is written as a file and read again with its package is the scheme that was tried, with
/// the
/// same scores and ranks. For every scheme of every package in `programmes/`.
class WriteChangedSchemeTest {

    private static final Text WHY = new Text("试算：\"引号\"、反斜线 \\ 与\n换行", "tried: # no comment, { no: mapping }");

    private record Written(Programme programme, SchemeDefinition scheme, String text) {}

    private static Written write(Programme programme, ChangedScheme changed, Population population) {
        SchemeDefinition base = changed.base();
        String file = base.place().file();
        String text = new String(programme.files().byPath().get(file), StandardCharsets.UTF_8);
        String written = WriteChangedScheme.write(
                text,
                changed,
                population.classes(),
                new WriteChangedScheme.Head("tried", new Text("试算", "Tried"), WHY, List.of("出处 / from\nhere")));
        var files = new TreeMap<>(programme.files().byPath());
        files.put("schemes/tried.yaml", written.getBytes(StandardCharsets.UTF_8));
        var reading = ReadPackage.from(files);
        assertThat(reading.errors()).as("%s: %s", base.id(), written).isEmpty();
        Programme again = reading.programme().orElseThrow();
        return new Written(again, again.scheme("tried"), written);
    }

    private static void requireSame(Programme programme, List<RuleChange> changes) {
        for (SchemeDefinition base : programme.schemes().values()) {
            Figures figures = programme.figuresFor(base).figures();
            List<RuleChange> all = new ArrayList<>(changes);
            ChangedScheme changed = ChangedScheme.of(base, figures.population(), all);
            Written written = write(programme, changed, figures.population());
            assertThat(renamed(written.scheme().scheme(), base.id()))
                    .as("%s of %s: %s", base.id(), programme.id(), changes)
                    .isEqualTo(changed.scheme());
            requireSameRanks(changed, figures, written);
        }
    }

    private static Scheme renamed(Scheme s, String id) {
        return new Scheme(
                id,
                s.period(),
                s.scale(),
                s.root(),
                s.screening(),
                s.adjustments(),
                s.bonusCap(),
                s.deductionCap(),
                s.ranking(),
                s.typology());
    }

    private static void requireSameRanks(ChangedScheme changed, Figures figures, Written written) {
        Scores tried = index(changed.scheme(), changed.over(figures));
        Scores read = index(
                written.scheme().scheme(),
                written.programme().figuresFor(written.scheme()).figures());
        for (int i = 0; i < figures.population().size(); i++) {
            assertThat(read.score(i)).isEqualTo(Double.valueOf(tried.score(i)));
            assertThat(read.rank(i)).isEqualTo(Double.valueOf(tried.rank(i)));
            assertThat(read.rankInClass(i)).isEqualTo(Double.valueOf(tried.rankInClass(i)));
        }
    }

    private static Scores index(Scheme scheme, Figures figures) {
        return new Engine().evaluate(scheme, figures).scores(scheme.root().id());
    }

    @Test
    void without_a_change_it_is_the_same_scheme_under_another_name() {
        PublishedPackages.all().forEach(programme -> requireSame(programme, List.of()));
    }

    @Test
    void one_rule_for_all_classes_comes_back() {
        PublishedPackages.all().forEach(programme -> requireSame(programme, List.of(new RuleChange.ClassBlind())));
    }

    @Test
    void every_normalisation_comes_back_for_all_indicators_or_is_refused_by_the_reader_as_by_the_engine() {
        Programme programme = PublishedPackages.all()
                .filter(p -> p.id().equals("shandong"))
                .findFirst()
                .orElseThrow();
        for (NormaliseBy by : List.of(
                NormaliseBy.MIN_MAX,
                NormaliseBy.Z_SCORE,
                NormaliseBy.BORDA,
                NormaliseBy.PERCENTILE_RANK,
                NormaliseBy.DISTANCE_TO_MAXIMUM,
                NormaliseBy.EFFICACY)) {
            for (Within within : Within.values()) {
                requireSame(programme, List.of(new RuleChange.Normalise(Optional.empty(), by, within)));
            }
        }
    }

    /// Weights are swapped among siblings, so that sums stay: for all classes, for single classes and together with one
    /// rule for all.
    @Test
    void changed_weights_aggregations_and_classes_come_back_for_every_scheme() {
        PublishedPackages.all().forEach(programme -> {
            for (SchemeDefinition base : programme.schemes().values()) {
                for (long seed = 1; seed <= 6; seed++) {
                    requireSame(programme, base, new SplittableRandom(seed), seed % 3 == 0);
                }
            }
        });
    }

    private static void requireSame(
            Programme programme, SchemeDefinition base, SplittableRandom random, boolean blind) {
        Figures figures = programme.figuresFor(base).figures();
        List<RuleChange> changes = new ArrayList<>(blind ? List.of(new RuleChange.ClassBlind()) : List.of());
        var start = ChangedScheme.of(base, figures.population(), changes);
        for (Node node : start.scheme().nodes()) {
            if (node instanceof Group group) {
                swap(group, base, blind, changes);
            } else if (node instanceof Indicator && random.nextInt(4) == 0) {
                changes.add(new RuleChange.Normalise(Optional.of(node.id()), NormaliseBy.BORDA, Within.ALL));
            }
        }
        if (!base.classes().isEmpty() && !blind) {
            var units = figures.population().units();
            changes.add(new RuleChange.Reclass(
                    units.get(random.nextInt(units.size())).id(), base.classes().getFirst()));
        }
        ChangedScheme changed = ChangedScheme.of(base, figures.population(), changes);
        Written written = write(programme, changed, figures.population());
        assertThat(renamed(written.scheme().scheme(), base.id()))
                .as("%s: %s%n%s", base.id(), changes, written.text())
                .isEqualTo(changed.scheme());
        requireSameRanks(changed, figures, written);
    }

    private static void swap(Group group, SchemeDefinition base, boolean blind, List<RuleChange> changes) {
        if (group.children().size() < 2) {
            return;
        }
        Node one = group.children().get(0);
        Node two = group.children().get(1);
        if (blind || base.classes().isEmpty()) {
            changes.add(new RuleChange.Weight(
                    one.id(), Optional.empty(), two.weight().common()));
            changes.add(new RuleChange.Weight(
                    two.id(), Optional.empty(), one.weight().common()));
            return;
        }
        var id = base.classes().getLast();
        changes.add(
                new RuleChange.Weight(one.id(), Optional.of(id), two.weight().of(id)));
        changes.add(
                new RuleChange.Weight(two.id(), Optional.of(id), one.weight().of(id)));
    }

    @Test
    void everything_else_stays_as_it_was_written() {
        Programme programme = PublishedPackages.all()
                .filter(p -> p.schemes().containsKey("census-2020"))
                .findFirst()
                .orElseThrow();
        SchemeDefinition base = programme.scheme("census-2020");
        Population population = programme.figuresFor(base).figures().population();
        var changes = List.<RuleChange>of(
                new RuleChange.Weight(base.scheme().indicators().get(0).id(), Optional.empty(), 40),
                new RuleChange.Weight(base.scheme().indicators().get(1).id(), Optional.empty(), 40));
        Written written = write(programme, ChangedScheme.of(base, population, changes), population);
        String before = new String(programme.files().byPath().get("schemes/census-2020.yaml"), StandardCharsets.UTF_8);
        List<String> kept = new ArrayList<>(before.lines().toList());
        kept.retainAll(written.text().lines().toList());
        assertThat(before.lines().count() - kept.size())
                .as("the lines of scheme, title (3), why (6 and more) and two weights")
                .isBetween(8L, 16L);
        assertThat(written.text()).startsWith("# yaml-language-server");
        assertThat(written.text().lines().toList().get(1)).isEqualTo("# 出处 / from here");
        assertThat(written.scheme().grounds().why()).isPresent();
    }

    @Test
    void what_does_not_fit_is_refused_with_its_reason() {
        Programme programme = PublishedPackages.all()
                .filter(p -> p.schemes().containsKey("census-2020"))
                .findFirst()
                .orElseThrow();
        SchemeDefinition base = programme.scheme("census-2020");
        Population population = programme.figuresFor(base).figures().population();
        var nan = new RuleChange.Weight(base.scheme().indicators().getFirst().id(), Optional.empty(), Double.NaN);
        assertThatThrownBy(() -> ChangedScheme.of(base, population, List.of(nan)))
                .isInstanceOfSatisfying(
                        ChangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.BAD_WEIGHT));
    }
}
