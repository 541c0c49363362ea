package org.junxian.programme.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Frequency;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.index.data.VariableId;
import org.junxian.programme.Programme;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.form.Around;
import org.junxian.programme.form.Check;
import org.junxian.programme.form.CheckOutcome;
import org.junxian.programme.form.CheckReturn;
import org.junxian.programme.form.Entry;
import org.junxian.programme.form.Filled;
import org.junxian.programme.form.Form;
import org.junxian.programme.model.Observation;

/// The demonstration forms of Shandong: they ask for what the evaluation needs, once, and a plausible return passes.
class ShandongFormsTest {

    private static final Programme SHANDONG =
            ReadPackage.fromDirectory(Packages.SHANDONG).programme().orElseThrow();
    private static final Period LAST = Period.ofYear(2023);
    private static final Period NOW = Period.ofYear(2024);

    private static Form form(String id) {
        Form form = SHANDONG.forms().get(id);
        if (form == null) {
            throw new AssertionError("no form " + id);
        }
        return form;
    }

    @Test
    void the_forms_are_marked_as_demonstration_and_have_their_deadlines() {
        Form annual = form("county-annual");
        assertThat(SHANDONG.forms()).containsOnlyKeys("county-annual", "county-quarterly");
        assertThat(SHANDONG.forms().values()).allMatch(Form::demonstration);
        assertThat(SHANDONG.departments()).containsOnlyKeys("statistics", "finance", "environment");
        assertThat(SHANDONG.departments().values()).allMatch(department -> department.demonstration());
        assertThat(annual.sections()).hasSize(5);
        assertThat(annual.entries()).hasSize(42);
        assertThat(annual.deadline(NOW)).isEqualTo(LocalDate.of(2025, 2, 14));
        Form quarterly = form("county-quarterly");
        assertThat(quarterly.entries()).hasSize(12);
        assertThat(quarterly.frequency()).isEqualTo(Frequency.QUARTER);
        assertThat(quarterly.deadline(Period.parse("2024-Q2"))).isEqualTo(LocalDate.of(2024, 7, 20));
    }

    @Test
    void every_figure_of_the_demonstration_evaluation_is_asked_once() {
        var wanted = new TreeSet<String>();
        SHANDONG.observations().stream()
                .map(observation -> observation.variable().code())
                .filter(code -> code.startsWith("demo_"))
                .forEach(wanted::add);
        List<String> asked = new ArrayList<>();
        SHANDONG.departments().values().forEach(d -> d.indicators().forEach(i -> asked.add(i.code())));
        for (Entry entry : form("county-annual").entries().values()) {
            if (entry.isAsked()) {
                entry.indicator().ifPresent(indicator -> asked.add(indicator.code()));
            }
        }
        assertThat(asked).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void a_return_with_last_year_s_figures_passes_the_hard_checks_in_every_county() {
        Map<UnitId, Map<VariableId, Double>> last = lastYear();
        assertThat(last).hasSize(136);
        List<String> soft = new ArrayList<>();
        last.forEach((unit, figures) -> {
            List<CheckOutcome> outcomes = outcomes(unit, figures, 1);
            assertThat(outcomes.stream().filter(o -> o.level() == Check.Level.HARD))
                    .as(unit.code())
                    .isEmpty();
            outcomes.forEach(o -> soft.add(unit + " " + o.check()));
        });
        assertThat(soft).as("soft findings of 136 plausible returns").hasSizeLessThan(30);
    }

    @Test
    void a_return_in_the_wrong_unit_is_found_by_hard_and_soft_checks() {
        UnitId unit = new UnitId("370112");
        Map<VariableId, Double> figures = lastYear().getOrDefault(unit, Map.of());
        List<String> found = outcomes(unit, figures, 10_000).stream()
                .map(CheckOutcome::check)
                .toList();
        assertThat(found).contains("sectors", "gdp-change", "gdp-per-head", "rd-intensity");
    }

    private static Map<UnitId, Map<VariableId, Double>> lastYear() {
        Map<UnitId, Map<VariableId, Double>> last = new java.util.TreeMap<>();
        for (Observation observation : SHANDONG.observations()) {
            if (observation.variable().code().startsWith("demo_")
                    && observation.period().equals(LAST)
                    && observation.figure() instanceof Figure.Value(double amount)) {
                last.computeIfAbsent(observation.unit(), u -> new HashMap<>()).put(observation.variable(), amount);
            }
        }
        return last;
    }

    /// A return of 2024 with the figures of 2023, the other cells filled to match; `slip` multiplies the gross domestic
    /// product, as a wrong unit does.
    private static List<CheckOutcome> outcomes(UnitId unit, Map<VariableId, Double> last, double slip) {
        Form form = form("county-annual");
        Map<String, Double> cells = new HashMap<>();
        Around around = new Around();
        for (Entry entry : form.entries().values()) {
            Double figure = entry.indicator().map(last::get).orElse(null);
            if (figure != null) {
                cells.put(entry.id(), figure);
                around.put("last:" + entry.id(), figure);
            }
        }
        fill(cells);
        cells.computeIfPresent("gdp", (id, gdp) -> gdp * slip);
        Map<String, Figure> figures = new HashMap<>();
        for (Entry entry : form.entries().values()) {
            Double figure = cells.get(entry.id());
            figures.put(
                    entry.id(),
                    figure == null
                            ? new Figure.NotApplicable("没有")
                            : new Figure.Value(Math.rint(figure * 1000) / 1000));
        }
        return CheckReturn.outcomes(SHANDONG, form, new Filled(unit, NOW, figures), around);
    }

    private static void fill(Map<String, Double> cells) {
        double industry = cells.getOrDefault("industry", 0.0);
        double parts = industry + cells.getOrDefault("services", 0.0);
        // drawn independently, the figures of two counties leave no room for farming: theirs is put right here
        double gdp = Math.max(cells.getOrDefault("gdp", 0.0), parts * 1.02);
        cells.put("gdp", gdp);
        double rest = gdp - parts;
        cells.put("construction", rest * 0.3);
        cells.put("industry-all", industry + rest * 0.2);
        cells.put("secondary", industry + rest * 0.5);
        cells.put("primary", rest * 0.5);
        cells.put("exports", cells.getOrDefault("trade", 0.0) * 0.6);
        cells.put("rd-firms", cells.getOrDefault("rd", 0.0) * 0.8);
        cells.put("rd-institutes", cells.getOrDefault("rd", 0.0) * 0.2);
        split(cells, "residents", cells.getOrDefault("urbanisation", 0.0) / 100);
        cells.put("employed.all", cells.getOrDefault("residents.all", 0.0) * 0.55);
        split(cells, "employed", 0.6);
        cells.put("income.urban", cells.getOrDefault("income.all", 0.0) * 1.2);
        cells.put("income.rural", cells.getOrDefault("income.all", 0.0) * 0.6);
        double built = cells.getOrDefault("built-land", 0.0);
        cells.put("built-industry", built * 0.4);
        cells.put("built-housing", built * 0.4);
        cells.put("built-other", built * 0.2);
    }

    private static void split(Map<String, Double> cells, String line, double urban) {
        double all = cells.getOrDefault(line + ".all", 0.0);
        cells.put(line + ".urban", all * urban);
        cells.put(line + ".rural", all * (1 - urban));
    }
}
