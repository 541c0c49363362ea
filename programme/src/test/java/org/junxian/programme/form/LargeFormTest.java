package org.junxian.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.index.data.Figure;
import org.junxian.index.data.Period;
import org.junxian.index.data.UnitId;
import org.junxian.programme.Programme;
import org.junxian.programme.SmallPackage;
import org.junxian.testkit.forms.GenerateForm;

/// A return of 900 cells is checked while a person waits for a keystroke to be saved.
class LargeFormTest {

    private static final Programme PROGRAMME = new SmallPackage()
            .with("forms/large.yaml", GenerateForm.LARGE.yaml())
            .programme();
    private static final UnitId EAST = new UnitId("101");

    private static Form form() {
        Form form = PROGRAMME.forms().get(GenerateForm.ID);
        if (form == null) {
            throw new AssertionError("no large form");
        }
        return form;
    }

    private static Filled filled(Map<String, Double> figures) {
        Map<String, Figure> filled = new HashMap<>();
        figures.forEach((entry, figure) -> filled.put(entry, new Figure.Value(figure)));
        return new Filled(EAST, Period.ofYear(2024), filled);
    }

    private static Around around() {
        Around around = new Around();
        GenerateForm.LARGE.figures(2023).forEach((entry, figure) -> around.put("last:" + entry, figure));
        return around;
    }

    @Test
    void it_has_900_cells_and_its_figures_pass_every_check() {
        assertThat(form().entries()).hasSize(900);
        assertThat(form().checks()).hasSize(12 * 23);
        assertThat(CheckReturn.outcomes(PROGRAMME, form(), filled(GenerateForm.LARGE.figures(2024)), around()))
                .isEmpty();
    }

    @Test
    void one_wrong_cell_is_found_in_its_row_and_its_column() {
        Map<String, Double> figures = new HashMap<>(GenerateForm.LARGE.figures(2024));
        figures.merge("s3l4.b", 100.0, Double::sum);
        List<String> checks = CheckReturn.outcomes(PROGRAMME, form(), filled(figures), around()).stream()
                .map(CheckOutcome::check)
                .toList();
        assertThat(checks).containsExactly("row-3-4", "column-3-2");
    }

    @Test
    @Tag("nightly")
    void s1_a_large_return_is_checked_quickly() {
        Filled filled = filled(GenerateForm.LARGE.figures(2024));
        Around around = around();
        for (int warm = 0; warm < 20; warm++) {
            CheckReturn.outcomes(PROGRAMME, form(), filled, around);
        }
        long start = System.nanoTime();
        for (int round = 0; round < 20; round++) {
            CheckReturn.outcomes(PROGRAMME, form(), filled, around);
        }
        Duration each = Duration.ofNanos((System.nanoTime() - start) / 20);
        // a few milliseconds on an idle core; the limit leaves room for a busy machine
        assertThat(each).isLessThan(Duration.ofMillis(200));
    }
}
