package org.junxian.app.drafts.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junxian.app.drafts.RuleTrialAnswer;
import org.junxian.app.drafts.RuleTrialAnswer.BoundaryEffect;
import org.junxian.app.drafts.RuleTrialAnswer.CertaintyEffect;
import org.junxian.app.drafts.RuleTrialAnswer.DifferenceRow;
import org.junxian.app.drafts.RuleTrialAnswer.TrialUnit;
import org.junxian.app.drafts.RuleTrialAnswer.UnitInterval;
import org.junxian.index.certainty.Boundary;
import org.junxian.index.certainty.Certainty;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.Unit;
import org.junxian.index.result.Scores;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Numbers;
import org.junxian.programme.Sha256;
import org.junxian.programme.change.ChangedScheme;
import org.junxian.programme.change.RuleChange;
import org.junxian.programme.change.RuleDifference;
import org.junxian.programme.study.AwardBoundary;
import org.junxian.programme.words.Titles;
import org.springframework.stereotype.Service;

/// What a changed rule does to the ranks of an edition. Nothing is stored.
@Service
class TryRule {

    private static final double SURE = 0.95;

    private final CompiledEditions editions;

    TryRule(CompiledEditions editions) {
        this.editions = editions;
    }

    /// @param certainty whether to say how certain the ranks are, which takes a few hundred replications
    /// @throws org.junxian.app.problem.Refusal for an unknown edition, and for a change that does not fit
    RuleTrialAnswer handle(String edition, List<RuleChange> changes, boolean certainty) {
        var compiled = editions.get(edition);
        var changed = compiled.changed(changes);
        return new Answer(compiled, changed).of(edition, certainty);
    }

    /// One trial on its way into an answer.
    private static final class Answer {
        private final CompiledEdition compiled;
        private final ChangedScheme changed;
        private final List<Unit> before;
        private final List<Unit> after;
        private final Scores published;
        private final Scores tried;
        private final Titles titles;

        Answer(CompiledEdition compiled, ChangedScheme changed) {
            this.compiled = compiled;
            this.changed = changed;
            this.published = compiled.published();
            this.tried = compiled.scores(changed);
            this.before = compiled.population().units();
            this.after = changed.over(compiled.input().figures().figures())
                    .population()
                    .units();
            this.titles =
                    new Titles(compiled.input().programme(), compiled.input().scheme());
        }

        RuleTrialAnswer of(String edition, boolean certainty) {
            Optional<Certainty> was = certainty ? compiled.certainty() : Optional.empty();
            Optional<Certainty> is = was.isPresent() ? compiled.certainty(changed) : Optional.empty();
            return new RuleTrialAnswer(
                    edition,
                    compiled.over().name().toLowerCase(Locale.ROOT),
                    moved(),
                    hash(after, tried),
                    units(),
                    boundaries(was, is),
                    is.isEmpty() || was.isEmpty() ? null : effect(was.get(), is.get()),
                    RuleDifference.between(compiled.input().programme(), changed, compiled.population()).stream()
                            .map(Answer::row)
                            .toList());
        }

        private int moved() {
            return (int) IntStream.range(0, before.size())
                    .filter(i -> Double.compare(official(published, i), official(tried, i)) != 0)
                    .count();
        }

        private double official(Scores scores, int unit) {
            return compiled.over() == Within.ALL ? scores.rank(unit) : scores.rankInClass(unit);
        }

        private List<TrialUnit> units() {
            List<TrialUnit> units = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                units.add(new TrialUnit(
                        before.get(i).id().code(),
                        titles.unit(before.get(i).id()),
                        classId(before.get(i)),
                        classId(after.get(i)),
                        number(published.score(i)),
                        number(tried.score(i)),
                        number(published.rank(i)),
                        number(tried.rank(i)),
                        number(published.rankInClass(i)),
                        number(tried.rankInClass(i))));
            }
            return units;
        }

        private List<BoundaryEffect> boundaries(Optional<Certainty> was, Optional<Certainty> is) {
            return TrialBoundaries.of(compiled.input()).stream()
                    .map(one -> boundary(one, was.orElse(null), is.orElse(null)))
                    .toList();
        }

        private BoundaryEffect boundary(AwardBoundary award, @Nullable Certainty was, @Nullable Certainty is) {
            var boundary = award.boundary();
            List<Integer> entering = new ArrayList<>();
            List<Integer> leaving = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                boolean in = inside(boundary, published, before.get(i), i);
                boolean now = inside(boundary, tried, after.get(i), i);
                if (now && !in) {
                    entering.add(i);
                } else if (in && !now) {
                    leaving.add(i);
                }
            }
            entering.sort(Comparator.comparingDouble(tried::rank));
            leaving.sort(Comparator.comparingDouble(published::rank));
            return new BoundaryEffect(
                    boundary.id(),
                    award.title(),
                    boundary.pool().map(ClassId::id).orElse(null),
                    boundary.places(),
                    entering.stream().map(i -> before.get(i).id().code()).toList(),
                    leaving.stream().map(i -> before.get(i).id().code()).toList(),
                    was == null ? null : sure(was, boundary),
                    is == null ? null : sure(is, boundary));
        }

        private static boolean inside(Boundary boundary, Scores scores, Unit unit, int i) {
            return boundary.pool()
                    .map(pool -> pool.equals(unit.classId()) && scores.rankInClass(i) <= boundary.places())
                    .orElseGet(() -> scores.rank(i) <= boundary.places());
        }

        private int sure(Certainty certainty, Boundary boundary) {
            return (int) IntStream.range(0, before.size())
                    .filter(i -> certainty.inside(boundary, i) >= SURE)
                    .count();
        }

        private CertaintyEffect effect(Certainty was, Certainty is) {
            List<UnitInterval> units = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                var old = was.official(i);
                var now = is.official(i);
                units.add(new UnitInterval(
                        before.get(i).id().code(),
                        number(old.quantile(0.05)),
                        number(old.quantile(0.95)),
                        number(now.quantile(0.05)),
                        number(now.quantile(0.95))));
            }
            return new CertaintyEffect(
                    CompiledEdition.REPLICATIONS,
                    CompiledEdition.SEED,
                    CompiledEdition.CONCENTRATION,
                    width(was),
                    width(is),
                    units);
        }

        private @Nullable Double width(Certainty certainty) {
            return number(IntStream.range(0, before.size())
                    .mapToDouble(i -> certainty.official(i).quantile(0.95)
                            - certainty.official(i).quantile(0.05))
                    .filter(width -> !Double.isNaN(width))
                    .average()
                    .orElse(Double.NaN));
        }

        private static DifferenceRow row(RuleDifference.Row row) {
            return new DifferenceRow(
                    row.subject(),
                    row.title(),
                    row.aspect().name().toLowerCase(Locale.ROOT),
                    row.classId().map(ClassId::id).orElse(null),
                    row.before(),
                    row.after(),
                    row.basis().stream().map(Object::toString).toList());
        }

        private static @Nullable String classId(Unit unit) {
            return unit.classId().equals(ClassId.ALL) ? null : unit.classId().id();
        }

        private static @Nullable Double number(double value) {
            return Double.isNaN(value) ? null : value;
        }
    }

    /// SHA-256 over one line for each unit with its class, score and ranks: what was tried and what is adopted must
    /// have the same.
    static String hash(List<Unit> units, Scores scores) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            boolean ranked = !Double.isNaN(scores.rank(i));
            lines.append(units.get(i).id().code())
                    .append(' ')
                    .append(units.get(i).classId().id())
                    .append(' ')
                    .append(ranked ? Numbers.shortest(scores.score(i)) : "")
                    .append(' ')
                    .append(Numbers.shortest(scores.rank(i)))
                    .append(' ')
                    .append(Numbers.shortest(scores.rankInClass(i)))
                    .append('\n');
        }
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
