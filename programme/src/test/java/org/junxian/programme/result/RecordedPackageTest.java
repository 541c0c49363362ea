package org.junxian.programme.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Observation;
import org.junxian.programme.model.Place;
import org.junxian.programme.model.Source;
import org.junxian.programme.result.RecordedPackage.Recorded;

/// What a platform recorded stands in for the package's own figures, with a source of its own.
class RecordedPackageTest {

    private static final Place HERE = Place.ofFile("test");
    private static final Programme PROGRAMME = ReadPackage.fromDirectory(
                    Path.of("../programmes/examples/monthly-targets"))
            .programme()
            .orElseThrow();

    private static Recorded recorded(String unit, String variable, Figure figure) {
        return new Recorded(
                new Observation(
                        new UnitId(unit),
                        new VariableId(variable),
                        Period.parse("2024-M03"),
                        figure,
                        "collected.monthly.2024-M03",
                        "",
                        HERE),
                "x.monthly.2024-M03." + unit,
                2);
    }

    private static Source source(Source.Grade grade) {
        return new Source("collected.monthly.2024-M03", "月报", "省", "2024", "", grade, HERE);
    }

    private static Figure figure(Programme programme, String unit) {
        return programme.observations().stream()
                .filter(o -> o.unit().code().equals(unit) && o.variable().code().equals("gdp_growth"))
                .findFirst()
                .orElseThrow()
                .figure();
    }

    @Test
    void a_recorded_figure_replaces_the_packages_own_and_the_others_stay() {
        var reading = RecordedPackage.of(
                PROGRAMME,
                List.of(source(Source.Grade.A)),
                List.of(
                        recorded("B01", "gdp_growth", new Figure.NotApplicable("merged, \"split\"\n")),
                        recorded("A01", "gdp_growth", new Figure.Value(0.1 + 0.2))));
        assertThat(reading.findings()).isEqualTo(List.of());
        var programme = reading.programme().orElseThrow();
        assertThat(figure(programme, "A01")).isEqualTo(new Figure.Value(0.1 + 0.2));
        assertThat(figure(programme, "B01")).isInstanceOf(Figure.NotApplicable.class);
        assertThat(figure(programme, "C01")).isEqualTo(figure(PROGRAMME, "C01"));
        assertThat(programme.observations()).hasSameSizeAs(PROGRAMME.observations());
        assertThat(programme.isDemonstration("collected.monthly.2024-M03")).isFalse();
    }

    @Test
    void invented_figures_stay_marked() {
        var programme = RecordedPackage.of(
                        PROGRAMME,
                        List.of(source(Source.Grade.DEMONSTRATION)),
                        List.of(recorded("A01", "gdp_growth", new Figure.Value(1))))
                .programme()
                .orElseThrow();
        assertThat(programme.isDemonstration("collected.monthly.2024-M03")).isTrue();
    }

    @Test
    void a_figure_recorded_twice_or_of_an_unknown_unit_is_found() {
        var one = recorded("A01", "gdp_growth", new Figure.Value(1));
        var reading = RecordedPackage.of(
                PROGRAMME,
                List.of(source(Source.Grade.A)),
                List.of(one, one, recorded("Z99", "gdp_growth", new Figure.Value(1))));
        assertThat(reading.programme()).isEmpty();
        assertThat(reading.errors().stream().map(it -> it.problem()).toList())
                .contains(Problem.FIGURE_TWICE, Problem.UNIT_UNKNOWN);
    }
}
