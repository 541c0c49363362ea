package org.junxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junxian.app.area.Area;
import org.junxian.app.area.InArea;
import org.junxian.app.audit.Actor;
import org.junxian.app.evaluation.PublishEdition;
import org.junxian.app.evaluation.PublishEdition.Order;
import org.junxian.app.programmes.LoadPackage;
import org.junxian.app.statistics.FigureFilter;
import org.junxian.app.statistics.Impact;
import org.junxian.app.statistics.KnownFigures;
import org.junxian.app.statistics.RecordAccepted;
import org.junxian.app.statistics.RecordAccepted.Accepted;
import org.junxian.app.statistics.RecordAccepted.Recorded;
import org.junxian.app.statistics.RecordedFigure;
import org.junxian.app.statistics.RecordedFigure.Key;
import org.junxian.app.trial.RunningPlatform;
import org.junxian.app.trial.SamplePackage;
import org.junxian.index.data.Figure;
import org.junxian.programme.ReadPackage;
import org.junxian.programme.result.ReadBundle;
import org.junxian.programme.result.VerifyBundle;
import org.junxian.programme.scrutiny.BundleTables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What was accepted stands beside what the package states: the newest recorded wins, each takes back only its own, and
/// before it is published only those see it whose unit it is.
@RunningPlatform
class CollectedFiguresTest {

    private static final String PACKAGE_LINE = "A01,gdp_growth,2024-M03,9";
    private static final Key KEY = new Key("A01", "gdp_growth", "2024-M03");

    @Autowired
    LoadPackage load;

    @Autowired
    RecordAccepted record;

    @Autowired
    KnownFigures known;

    @Autowired
    PublishEdition publish;

    @Autowired
    Impact impact;

    @Autowired
    InArea inArea;

    @Autowired
    JdbcClient jdbc;

    private static int programmes;

    private String programme = "";
    private SamplePackage sample = SamplePackage.read();

    @BeforeEach
    void a_programme_of_its_own() {
        programme = "trial-collected-" + ++programmes;
        sample = SamplePackage.read().called(programme);
        bring(sample);
    }

    private void bring(SamplePackage files) {
        var report = load.handle(Actor.SYSTEM, ReadPackage.fromZip(files.zip()), false);
        assertThat(report.loaded()).as(report.toString()).isTrue();
    }

    private Recorded accept(String unit, double value) {
        return accept(unit, List.of(new Accepted(new Key(unit, "gdp_growth", "2024-M03"), new Figure.Value(value))));
    }

    private Recorded accept(String unit, List<Accepted> figures) {
        var area = Area.whole(programme);
        String origin = programme + ".monthly.2024-M03." + unit;
        return inArea.change(area, () -> record.handle(area, programme, origin, true, figures, new Actor("officer")));
    }

    private RecordedFigure seen(Area area) {
        var found = known.asOf(area, Instant.now(), new FigureFilter(KEY.unit(), KEY.indicator(), KEY.period()));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private @org.jspecify.annotations.Nullable Double wholeSees() {
        return seen(Area.whole(programme)).value();
    }

    @Test
    void the_newest_recorded_revision_wins_and_says_where_it_came_from() {
        assertThat(wholeSees()).isEqualTo(9);
        assertThat(accept("A01", 8.5)).isEqualTo(new Recorded(1, 0, 0));
        var figure = seen(Area.whole(programme));
        assertThat(figure.value()).isEqualTo(8.5);
        assertThat(figure.revision()).isEqualTo(2);
        assertThat(figure.origin()).isEqualTo(programme + ".monthly.2024-M03.A01");
        assertThat(figure.source()).isEqualTo("collected.monthly.2024-M03");
        bring(sample.withFigure(PACKAGE_LINE, "A01,gdp_growth,2024-M03,9.5"));
        assertThat(wholeSees()).as("a newer package").isEqualTo(9.5);
        assertThat(accept("A01", 8.5).revisions())
                .as("accepted again, after it")
                .isEqualTo(1);
        assertThat(wholeSees()).isEqualTo(8.5);
    }

    @Test
    void D5_accepting_the_same_figures_again_changes_nothing() {
        accept("A01", 8.5);
        assertThat(accept("A01", 8.5)).isEqualTo(new Recorded(0, 0, 1));
        assertThat(seen(Area.whole(programme)).revision()).isEqualTo(2);
    }

    @Test
    void a_package_that_says_the_same_or_no_longer_holds_the_figure_leaves_the_collected_one() {
        accept("A01", 8.5);
        var other = sample.withFigure("B01,gdp_growth,2024-M03,8", "B01,gdp_growth,2024-M03,8.25");
        bring(other);
        assertThat(wholeSees()).isEqualTo(8.5);
        bring(other.withFigure(PACKAGE_LINE, ""));
        assertThat(wholeSees()).as("withdrawn by the package only").isEqualTo(8.5);
        accept("A01", List.of());
        assertThat(known.asOf(
                        Area.whole(programme),
                        Instant.now(),
                        new FigureFilter(KEY.unit(), KEY.indicator(), KEY.period())))
                .as("nobody states it any more")
                .isEmpty();
    }

    @Test
    void what_a_correction_no_longer_states_falls_back_to_the_package() {
        accept("A01", 8.5);
        assertThat(accept("A01", List.of())).isEqualTo(new Recorded(0, 1, 0));
        assertThat(wholeSees()).isEqualTo(9);
        assertThat(accept("A01", List.of())).isEqualTo(new Recorded(0, 0, 0));
    }

    @Test
    void N6_a_figure_that_was_not_reported_is_left_out_and_zero_is_a_value() {
        accept("A01", List.of(new Accepted(KEY, Figure.NOT_REPORTED)));
        assertThat(wholeSees()).isEqualTo(9);
        accept("A01", 0);
        assertThat(wholeSees()).isEqualTo(0);
        accept("A01", List.of(new Accepted(KEY, new Figure.NotApplicable("no economy"))));
        assertThat(seen(Area.whole(programme)).figure()).isEqualTo(new Figure.NotApplicable("no economy"));
    }

    @Test
    void A1_before_it_is_published_only_the_unit_and_those_above_it_see_an_accepted_figure() {
        accept("A01", 8.5);
        assertThat(seen(Area.none(programme)).value()).as("public").isEqualTo(9);
        assertThat(seen(Area.of(programme, List.of("B01"), List.of())).value())
                .as("a sibling")
                .isEqualTo(9);
        assertThat(seen(Area.of(programme, List.of("A01", "B01"), List.of())).value())
                .as("its city")
                .isEqualTo(8.5);
        publish.handle(Actor.SYSTEM, new Order(programme, "monthly-targets", null, null));
        assertThat(seen(Area.none(programme)).value()).as("published").isEqualTo(8.5);
        accept("A01", 8.25);
        assertThat(seen(Area.none(programme)).value())
                .as("a correction, not published yet")
                .isEqualTo(8.5);
    }

    @Test
    void A2_the_database_itself_hides_what_was_not_published_and_takes_no_figure_outside_the_whole_area() {
        accept("A01", 8.5);
        String count = "SELECT count(*) FROM observation WHERE programme = :programme AND origin IS NOT NULL";
        assertThat(count(count)).as("no area at all").isZero();
        assertThat(inArea.read(Area.of(programme, List.of("B01"), List.of()), () -> count(count)))
                .isZero();
        assertThat(inArea.read(Area.whole("shandong"), () -> count(count)))
                .as("another programme")
                .isZero();
        assertThat(inArea.read(Area.whole(programme), () -> count(count))).isEqualTo(1);
        String add = """
                INSERT INTO observation (programme, unit, indicator, period, revision, status, value, source,
                    demonstration, recorded_at, version, origin, recorded_by)
                VALUES (:programme, 'A01', 'gdp_growth', '2024-M03', 99, 'value', 1, 's', true, now(), 1, 'x.y.z', 'w')
                """;
        for (var area : List.of(Area.none(programme), Area.of(programme, List.of("A01"), List.of()))) {
            assertThatThrownBy(() -> inArea.change(
                            area,
                            () -> jdbc.sql(add).param("programme", programme).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThat(jdbc.sql("""
                        SELECT relforcerowsecurity FROM pg_class
                        WHERE oid = 'observation'::regclass""").query(Boolean.class).single()).isTrue();
    }

    private int count(String sql) {
        return jdbc.sql(sql)
                .params(Map.of("programme", programme))
                .query(Integer.class)
                .single();
    }

    @Test
    void accepting_needs_the_whole_area_and_a_transaction() {
        var area = Area.of(programme, List.of("A01"), List.of());
        var figures = List.of(new Accepted(KEY, new Figure.Value(1)));
        assertThatThrownBy(() -> inArea.change(
                        area, () -> record.handle(area, programme, programme + ".m.2024", true, figures, Actor.SYSTEM)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record.handle(
                        Area.whole(programme), programme, programme + ".m.2024", true, figures, Actor.SYSTEM))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    @Test
    void a_correction_says_which_published_results_read_the_figure() {
        var edition = publish.handle(Actor.SYSTEM, new Order(programme, "monthly-targets", null, null));
        var touched = impact.of(programme, List.of(KEY, new Key("A01", "gdp_growth", "2019-M01")));
        assertThat(touched).hasSize(1);
        assertThat(touched.getFirst().edition()).isEqualTo(edition.id());
        assertThat(touched.getFirst().indicators()).isEqualTo(List.of("gdp_growth"));
        assertThat(impact.of(programme, List.of(new Key("A01", "gdp_growth", "2019-M01"))))
                .isEmpty();
        assertThat(impact.of(programme, List.of(new Key("ZZZ", "gdp_growth", "2024-M03"))))
                .isEmpty();
        var erratum =
                publish.correct(Actor.SYSTEM, new Order(programme, "monthly-targets", null, null), edition.id(), "演练");
        assertThat(impact.of(programme, List.of(KEY)).getFirst().edition()).isEqualTo(erratum.id());
    }

    @Test
    void N2_a_bundle_with_collected_figures_is_computed_again_by_the_command_line_and_says_what_was_collected()
            throws Exception {
        var before = publish.handle(Actor.SYSTEM, new Order(programme, "monthly-targets", null, null));
        accept("A01", 4.5);
        accept(
                "B01",
                List.of(new Accepted(new Key("B01", "gdp_growth", "2024-M03"), new Figure.NotApplicable("=1+1"))));
        var edition = publish.handle(Actor.SYSTEM, new Order(programme, "monthly-targets", null, null));
        assertThat(edition.hash()).as("the figure counts").isNotEqualTo(before.hash());
        assertThat(edition.demonstration()).isTrue();
        byte[] zip = jdbc.sql("SELECT content FROM edition_file WHERE edition = :id AND name = 'bundle.zip'")
                .param("id", edition.id())
                .query((row, number) -> row.getBytes("content"))
                .single();
        var bundle = ReadBundle.read(zip);
        var verification = VerifyBundle.verify(bundle, BundleTables.ALL);
        assertThat(verification.differences()).isEqualTo(List.of());
        assertThat(verification.agrees()).isTrue();
        String recorded = new String(
                Objects.requireNonNull(bundle.packageFiles().get("figures/recorded.csv")), StandardCharsets.UTF_8);
        assertThat(recorded)
                .contains("A01,gdp_growth,2024-M03,4.5,,collected.monthly.2024-M03,," + programme
                        + ".monthly.2024-M03.A01,2")
                .contains("B01,gdp_growth,2024-M03,,not-applicable,collected.monthly.2024-M03,'=1+1," + programme
                        + ".monthly.2024-M03.B01,2");
        assertThat(bundle.packageFiles().get("figures/demonstration.csv"))
                .as("the package's own files stay as they are")
                .isEqualTo(sample.files().get("figures/demonstration.csv"));
        assertThat(new String(bundle.manifest(), StandardCharsets.UTF_8))
                .contains("collected.monthly.2024-M03")
                .contains("演示数据");
    }
}
