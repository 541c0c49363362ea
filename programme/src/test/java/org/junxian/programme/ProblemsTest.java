package org.junxian.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Language;

/// RULE UNDER TEST: whatever is wrong with a package is found, alone, at its line, and told in both languages.
class ProblemsTest {

    private static final String UNITS = "territory/units.csv";
    private static final String BOOK = "figures/book.csv";
    private static final String SCHEME = "schemes/growth.yaml";
    private static final String HEAD = "programme.yaml";
    private static final String INDICATORS = "indicators.yaml";
    private static final String CLASSES = "territory/classes.csv";
    private static final String STATUSES = "territory/statuses.csv";
    private static final String NEIGHBOURS = "territory/neighbours.csv";
    private static final String OPINION = "documents/opinion.yaml";
    private static final String SHAPES = "territory/boundaries.geojson";

    /// A change to the small package, and the one finding it must lead to.
    record Picture(Problem problem, String place, UnaryOperator<SmallPackage> change) {
        @Override
        public String toString() {
            return problem + " " + place;
        }
    }

    private static Picture in(String file, String from, String to, Problem problem, String position) {
        return new Picture(problem, file + position, p -> p.change(file, from, to));
    }

    private static Picture added(String file, String line, Problem problem, String position) {
        return new Picture(problem, file + position, p -> p.add(file, line));
    }

    private static Picture bytes(String file, byte[] bytes, Problem problem, String position) {
        return new Picture(problem, file + position, p -> p.with(file, bytes));
    }

    static Stream<Picture> pictures() {
        return Stream.of(
                        files(),
                        yaml(),
                        tables(),
                        words(),
                        territory(),
                        figures(),
                        schemes(),
                        adjustments(),
                        studies(),
                        unused(),
                        FormPictures.all())
                .flatMap(List::stream);
    }

    private static List<Picture> files() {
        byte[] gbk = new SmallPackage().text(UNITS).getBytes(Charset.forName("GBK"));
        byte[] utf16 = new SmallPackage().text(UNITS).getBytes(StandardCharsets.UTF_16LE);
        byte[] latin = "code,name\n1,a\n2,\u00E9\u00E8\u00FC x\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] workbook = {0x50, 0x4B, 3, 4, 20, 0, 6, 0};
        return List.of(
                new Picture(Problem.FILE_MISSING, INDICATORS, p -> p.without(INDICATORS)),
                new Picture(Problem.FILE_UNKNOWN, "territory/clases.csv", p -> p.with("territory/clases.csv", "x")),
                new Picture(Problem.FILE_EMPTY, "sources.csv", p -> p.with("sources.csv", "")),
                new Picture(Problem.FILE_EMPTY, UNITS, p -> p.with(UNITS, "code,name,kind\n")),
                bytes(UNITS, gbk, Problem.ENCODING_GB, ""),
                bytes(UNITS, utf16, Problem.ENCODING_UTF16, ""),
                bytes(UNITS, latin, Problem.ENCODING_UNKNOWN, ":3:1"),
                bytes(UNITS, workbook, Problem.WORKBOOK, ""),
                in(UNITS, "东县", "东\uFFFD", Problem.TEXT_DAMAGED, ":3:6"),
                in(UNITS, "东县", "东\u0007", Problem.CONTROL_CHARACTER, ":3:6"),
                in(OPINION, "document: opinion", "document: opinions", Problem.ID_NOT_FILE_NAME, ":1:11"));
    }

    private static List<Picture> yaml() {
        return List.of(
                in(HEAD, "evaluated: [county]", "evaluated: [county", Problem.YAML_SYNTAX, ":6:6"),
                in(HEAD, "default-scheme: growth", "default-scheme： growth", Problem.FULL_WIDTH_COLON, ":14:15"),
                in(HEAD, "programme: small", "programme: &a small", Problem.YAML_ANCHOR, ":2:12"),
                in(
                        HEAD,
                        "programme: small",
                        "programme: " + "[".repeat(60) + "]".repeat(60),
                        Problem.YAML_TOO_DEEP,
                        ":2:52"),
                in(HEAD, "programme: small", "programme: !!str small", Problem.YAML_TAG, ":2:12"),
                added(HEAD, "---\nformat: 1", Problem.YAML_DOCUMENTS, ":15:1"),
                added(HEAD, "format: 1", Problem.KEY_TWICE, ":15:1"),
                in(SCHEME, "factor:", "facter:", Problem.KEY_UNKNOWN, ":19:11"),
                in(SCHEME, "period: 2020\n", "", Problem.KEY_MISSING, ":1:1"),
                in(SCHEME, "per: [population]", "per: population", Problem.WRONG_SHAPE, ":18:16"),
                in(SCHEME, "factor: 100000000", "factor: 1,000", Problem.NOT_A_NUMBER, ":19:19"),
                in(SCHEME, "factor: 100000000", "factor: 0", Problem.NUMBER_OUT_OF_RANGE, ":19:19"),
                in(
                        SCHEME,
                        "{ min-max: { goalposts: [0, 50], to: [0, 100] } }",
                        "{ minmax: {} }",
                        Problem.WORD_UNKNOWN,
                        ":24:20"),
                in(OPINION, "source: BOOK", "source: BOOK\nissued: 2023年12月7日", Problem.NOT_A_DATE, ":4:9"),
                in(SCHEME, "id: gdp-per-head", "id: gdp per head", Problem.ID_MALFORMED, ":15:15"),
                in(HEAD, "format: 1", "format: 2", Problem.FORMAT_UNKNOWN, ":1:9"),
                in(
                        SCHEME,
                        "title: { zh: 经济, en: Economy }",
                        "title: { zh: 经济 }",
                        Problem.TRANSLATION_MISSING,
                        ":9:14"));
    }

    private static List<Picture> tables() {
        String value = "101,gdp,2020,120,,";
        return List.of(
                in(BOOK, "unit,indicator,period,value", "unit,indicator,period,valeu", Problem.COLUMN_UNKNOWN, ":1:4"),
                in(CLASSES, "unit,class,from,to,source", "unit,class,from,to,sauce", Problem.COLUMN_UNKNOWN, ":1:5"),
                in(
                        NEIGHBOURS,
                        "unit,neighbour,shared_km\n101,102,12.5\n101,104,8.1",
                        "unit\n101",
                        Problem.COLUMN_MISSING,
                        ":1:1"),
                in(BOOK, "status,note", "note,note", Problem.COLUMN_TWICE, ":1:6"),
                in(BOOK, value, "101,gdp,2020,120", Problem.ROW_LENGTH, ":2:1"),
                in(BOOK, value, "101,gdp,2020,120,,\"note", Problem.QUOTE_OPEN, ":2:1"),
                in(NEIGHBOURS, "unit,neighbour,shared_km", "unit;neighbour;shared_km", Problem.WRONG_SEPARATOR, ":1:1"),
                in(BOOK, value, ",gdp,2020,120,,", Problem.CELL_EMPTY, ":2:1"),
                in(BOOK, value, "101,gdp,2020,120,," + "x".repeat(30_000), Problem.CELL_TOO_LONG, ":2:1"),
                in(BOOK, value, "101,gdp,2020,twelve,,", Problem.CELL_NOT_A_NUMBER, ":2:4"),
                in(BOOK, value, "101,gdp,2020,１２０．５,,", Problem.FULL_WIDTH_DIGITS, ":2:4"),
                in(BOOK, value, "101,gdp,2020,\"1,120.5\",,", Problem.THOUSANDS_SEPARATOR, ":2:4"),
                in(BOOK, value, "101,gdp,2020,12％,,", Problem.PERCENT_SIGN, ":2:4"),
                in(BOOK, value, "101,gdp,2020,1.00E+05,,", Problem.EXPONENT, ":2:4"),
                in(BOOK, value, "101,gdp,2020,120\u3000,,", Problem.ODD_SPACE, ":2:4"),
                in(BOOK, value, "101,gdp,2020,120亿元,,", Problem.UNIT_IN_NUMBER, ":2:4"),
                in(BOOK, value, "101,gdp,2020,#DIV/0!,,", Problem.SPREADSHEET_ERROR, ":2:4"),
                in(BOOK, value, "101.0,gdp,2020,120,,", Problem.CODE_DAMAGED, ":2:1"),
                in(BOOK, value, "101,gdp,2020,—,,", Problem.MISSING_MARK, ":2:4"),
                added("sources.csv", "BOOK,另一本,,,,B", Problem.ROW_TWICE, ":4:1"));
    }

    private static List<Picture> words() {
        return List.of(
                in("figures/book.yaml", "BOOK", "BOOKS", Problem.SOURCE_UNKNOWN, ":1:9"),
                in(SCHEME, "opinion/1.1", "opinions/1.1", Problem.DOCUMENT_UNKNOWN, ":3:8"),
                in(SCHEME, "opinion/1.1", "opinion/1.2", Problem.CLAUSE_UNKNOWN, ":3:8"),
                added(
                        OPINION,
                        "  - { id: \"1.1\", title: { zh: 甲, en: A }, not-public: true }",
                        Problem.CLAUSE_TWICE,
                        ":8:5"),
                in(OPINION, "not-public: true", "not-public: false", Problem.CLAUSE_TEXT, ":5:5"));
    }

    private static List<Picture> territory() {
        String shapes = "{\"type\":\"FeatureCollection\",\"features\":[%s]}";
        String feature = "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":null},";
        String all = feature.formatted("101") + feature.formatted("102") + feature.formatted("103");
        UnaryOperator<SmallPackage> approved = p -> p.add(HEAD, "boundaries: { approval-number: 例S(2024)1号 }");
        return List.of(
                in(NEIGHBOURS, "101,104,8.1", "101,105,8.1", Problem.UNIT_UNKNOWN, ":3:2"),
                in(UNITS, "100,甲市,Jia,,city", "100,甲市,Jia,101,city", Problem.PARENT_CIRCLE, ":2:4"),
                in(UNITS, "100,甲市,Jia,,city", "100,甲市,Jia,,citty", Problem.KIND_UNKNOWN, ":2:5"),
                in(UNITS, "2015-01-01,", "2015-01-01,2014-01-01", Problem.DATES_REVERSED, ":6:10"),
                in(CLASSES, "104,hill", "104,hills", Problem.CLASS_UNKNOWN, ":5:2"),
                added(CLASSES, "104,plain,2020-05-01,,BOOK", Problem.CLASSES_OVERLAP, ":6:1"),
                in(BOOK, "104,gdp,2020", "104,gdp,2014", Problem.UNIT_NOT_THERE_YET, ":5:3"),
                added(NEIGHBOURS, "102,102,1", Problem.NEIGHBOUR_SELF, ":4:2"),
                added(NEIGHBOURS, "104,101,8.1", Problem.NEIGHBOUR_TWICE, ":4:1"),
                in(STATUSES, "101,pilot", "101,pilots", Problem.STATUS_UNKNOWN, ":2:2"),
                new Picture(
                        Problem.SHAPES_UNREADABLE,
                        SHAPES,
                        p -> approved.apply(p).with(SHAPES, "{}")),
                new Picture(
                        Problem.SHAPE_UNKNOWN,
                        SHAPES,
                        p -> approved.apply(p)
                                .with(
                                        SHAPES,
                                        shapes.formatted(all + feature.formatted("104") + feature.formatted("999")))),
                new Picture(
                        Problem.SHAPE_MISSING,
                        UNITS + ":6:1",
                        p -> approved.apply(p).with(SHAPES, shapes.formatted(all))),
                new Picture(
                        Problem.NO_APPROVAL_NUMBER,
                        SHAPES,
                        p -> p.with(SHAPES, shapes.formatted(all + feature.formatted("104")))));
    }

    private static List<Picture> figures() {
        return List.of(
                in(BOOK, "104,population,", "104,populatoin,", Problem.VARIABLE_UNKNOWN, ":9:2"),
                in(INDICATORS, "upper: 100", "upper: -1", Problem.BOUNDS_REVERSED, ":16:12"),
                in("figures/demo.csv", "101,forest,2020,12.5", "101,forest,2020,125", Problem.OUT_OF_BOUNDS, ":2:4"),
                in(BOOK, "500000", "500000.5", Problem.NOT_WHOLE, ":6:4"),
                new Picture(
                        Problem.CATEGORY_UNKNOWN,
                        "figures/demo.csv:3:4",
                        p -> p.change(
                                        INDICATORS,
                                        "upper: 100",
                                        "upper: 100\n    categories: { \"12\": { zh: 甲, en: A }, \"45\": { zh: 乙, en: B }, \"38\": { zh: 丙, en: C } }")
                                .change("figures/demo.csv", "12.5", "12")
                                .change("figures/demo.csv", "38.25", "38")),
                added(BOOK, "101,gdp,2020,121,,", Problem.FIGURE_TWICE, ":10:1"),
                in(BOOK, "104,gdp,2020", "104,gdp,2020年", Problem.PERIOD_MALFORMED, ":5:3"),
                in(BOOK, "104,gdp,2020", "104,gdp,2020-Q4", Problem.PERIOD_OF_OTHER_FREQUENCY, ":5:3"),
                in(BOOK, "104,gdp,2020,60,,", "104,gdp,2020,60,not-reported,", Problem.VALUE_WITH_STATUS, ":5:4"),
                in(BOOK, "104,gdp,2020,60,,", "104,gdp,2020,,not-applicable,", Problem.REASON_MISSING, ":5:5"),
                new Picture(
                        Problem.WRONG_UNIT,
                        "figures/demo.csv:2:6",
                        p -> p.with(
                                "figures/demo.csv",
                                p.text("figures/demo.csv")
                                        .replace("source\n", "source,measured-in\n")
                                        .replace("DEMO\n", "DEMO,%\n")
                                        .replaceFirst("DEMO,%", "DEMO,亩"))),
                in("figures/demo.csv", "38.25,DEMO", "38.25,", Problem.NO_SOURCE, ":5:5"),
                new Picture(
                        Problem.SIDECAR_ALONE,
                        "figures/other.yaml",
                        p -> p.with("figures/other.yaml", "source: BOOK\n")));
    }

    private static List<Picture> schemes() {
        String group = "weight: { plain: 70, hill: 40 }";
        return List.of(
                in(SCHEME, "          id: gdp-per-head\n", "", Problem.NODE_TWICE, ":14:11"),
                in(SCHEME, group, "weight: { plain: 75, hill: 40 }", Problem.WEIGHTS_SUM, ":8:5"),
                in(SCHEME, group, "weight: { plain: 70 }", Problem.CLASS_WITHOUT_NUMBER, ":10:15"),
                in(SCHEME, group, "weight: { plane: 70, hill: 40 }", Problem.CLASS_NOT_IN_SCHEME, ":10:17"),
                new Picture(
                        Problem.UNIT_WITHOUT_CLASS,
                        UNITS + ":6:1",
                        p -> p.change(CLASSES, "104,hill,2019-01-01", "104,hill,2021-01-01")),
                in(
                        SCHEME,
                        "          unit: 元\n          unit-en: yuan\n",
                        "",
                        Problem.UNIT_OF_MEASURE_NEEDED,
                        ":14:11"),
                in(SCHEME, "to: [0, 100]", "to: [100, 0]", Problem.EDGES_FALL, ":24:61"),
                in(SCHEME, "[0, 50]", "[0]", Problem.TABLE_SIZE, ":24:42"),
                in(
                        SCHEME,
                        "- group: economy\n",
                        "- group: economy\n      indicator: gdp\n",
                        Problem.ONE_OF_KEYS,
                        ":8:7"),
                new Picture(
                        Problem.NEEDS_POSITIVE_SCORES,
                        SCHEME + ":23:7",
                        p -> p.change(SCHEME, "tree:", "tree:\n  aggregate: geometric")
                                .change(SCHEME, "{ min-max: { goalposts: [0, 50], to: [0, 100] } }", "z-score")),
                new Picture(
                        Problem.NO_FIGURES,
                        SCHEME + ":14:11",
                        p -> p.change(
                                        SCHEME,
                                        "factor: 100000000",
                                        "factor: 100000000\n          period: 2019\n          per: [gdp]")
                                .change(SCHEME, "          per: [population]\n", "")
                                .with(
                                        BOOK,
                                        p.text(BOOK)
                                                .replaceAll(
                                                        "(?m)^(10.),population,2020,(.*)$", "$1,population,2020,$2"))),
                new Picture(
                        Problem.FIGURES_MISSING,
                        SCHEME + ":12:11",
                        p -> p.change(BOOK, "104,gdp,2020,60,,", "104,gdp,2020,,,")),
                in(HEAD, "default-scheme: growth", "default-scheme: grow", Problem.SCHEME_UNKNOWN, ""),
                in(
                        SCHEME,
                        "{ min-max: { goalposts: [0, 50], to: [0, 100] } }",
                        "{ linear-to-target: { base: 50, target: 50 } }",
                        Problem.NOT_COMPUTABLE,
                        ":1:1"),
                population("{ units: [999] }", Problem.UNIT_UNKNOWN, ":5:23"),
                population("{ kinds: [city], exclude: [] }", Problem.UNIT_WITHOUT_CLASS, "!" + UNITS + ":2:1"),
                population(
                        "{ exclude: [ { unit: 100, why: { zh: 甲, en: A } } ] }", Problem.UNIT_NOT_EVALUATED, ":5:26"),
                new Picture(
                        Problem.POPULATION_EMPTY,
                        SCHEME + ":1:1",
                        p -> p.with(
                                        UNITS,
                                        p.text(UNITS)
                                                .replace(",,\n", ",2021-01-01,\n")
                                                .replace("2015-01-01,", "2021-01-01,"))
                                .with(BOOK, p.text(BOOK).replace(",2020,", ",2021,"))
                                .with(
                                        "figures/demo.csv",
                                        p.text("figures/demo.csv").replace(",2020,", ",2021,"))),
                population(
                        "{ class-by: { figure: forest, classes: { 12.5: plain, 20: plain, 45: hill } } }",
                        Problem.CLASS_NUMBER_UNKNOWN,
                        ":1:1"),
                new Picture(
                        Problem.SIZE_MISSING,
                        SCHEME + ":5:26",
                        p -> p.change(
                                        SCHEME,
                                        "period: 2020\n",
                                        "period: 2020\npopulation: { compose: [ { unit: 100, parts: children, size: population } ] }\n")
                                .change(BOOK, "104,population,2020,300000", "104,population,2020,0")));
    }

    private static Picture population(String rule, Problem problem, String position) {
        String place = position.startsWith("!") ? position.substring(1) : SCHEME + position;
        return new Picture(
                problem, place, p -> p.change(SCHEME, "period: 2020\n", "period: 2020\npopulation: " + rule + "\n"));
    }

    private static List<Picture> adjustments() {
        return List.of(
                adjustment(
                        "{ veto: v, title: { zh: 甲, en: A }, when: { at-least: [ { score: economi }, 1 ] }, effect: mark }",
                        Problem.NODE_UNKNOWN,
                        ":27:72"),
                adjustment(
                        "{ veto: v, title: { zh: 甲, en: A }, when: always, effect: exclude }\n"
                                + "    - { bonus: v, title: { zh: 甲, en: A }, amount: 2 }",
                        Problem.ADJUSTMENT_TWICE,
                        ":28:16"),
                adjustment(
                        "{ bonus: b, title: { zh: 甲, en: A }, amount: { per-unit: [ { figure: gdp }, 1 ], by-rank: [] } }",
                        Problem.ONE_OF_KEYS,
                        ":27:52"),
                adjustment(
                        "{ veto: v, title: { zh: 甲, en: A }, when: { in-class: [plains] }, effect: mark }",
                        Problem.CLASS_NOT_IN_SCHEME,
                        ":27:62"),
                adjustment(
                        "{ veto: v, title: { zh: 甲, en: A }, when: always, effect: { cap: sixty } }",
                        Problem.NOT_A_NUMBER,
                        ":27:72"));
    }

    private static Picture adjustment(String rule, Problem problem, String position) {
        return new Picture(problem, SCHEME + position, p -> p.add(SCHEME, "adjustments:\n  list:\n    - " + rule));
    }

    private static List<Picture> studies() {
        return List.of(
                study("[]", Problem.STUDY_EMPTY, ":4:7"),
                study("[ { impute: [none] } ]", Problem.STUDY_STEP_ABSENT, ":4:9"),
                study("[ { weights-around: 10, error: 0.1 } ]", Problem.ONE_OF_KEYS, ":4:9"),
                study("[ { weights-around: 10, under: economi } ]", Problem.NODE_UNKNOWN, ":4:38"),
                study("[ { normalise: [borda, as-is], odds: [1] } ]", Problem.TABLE_SIZE, ":4:44"),
                study("[ { leave-out: 1 } ]", Problem.NUMBER_OUT_OF_RANGE, ":4:22"),
                study("[ { error: 0.1 } ]\nsensitivity: { points: 1000 }", Problem.NUMBER_OUT_OF_RANGE, ":5:24"),
                study("[ { error: 0.1 } ]\nsensitivity: {}", Problem.KEY_MISSING, ":5:14"),
                study("[ { error: 0.1 } ]\nreplications: 1000001", Problem.NUMBER_OUT_OF_RANGE, ":5:15"));
    }

    private static Picture study(String vary, Problem problem, String position) {
        String file = "studies/doubt.yaml";
        return new Picture(
                problem,
                file + position,
                p -> p.with(file, "study: doubt\ntitle: { zh: 甲, en: A }\nscheme: growth\nvary: " + vary + "\n"));
    }

    private static List<Picture> unused() {
        return List.of(
                added("sources.csv", "OTHER,另一本,,,,B", Problem.SOURCE_UNUSED, ":4:1"),
                added(
                        INDICATORS,
                        "  roads: { title: { zh: 路, en: Roads }, unit: 公里 }",
                        Problem.VARIABLE_UNUSED,
                        ":18:3"),
                new Picture(
                        Problem.CLASS_UNUSED,
                        HEAD,
                        p -> p.change(HEAD, "  hill:", "  coast: { zh: 沿海县, en: Coast }\n  hill:")),
                new Picture(
                        Problem.STATUS_UNUSED,
                        HEAD,
                        p -> p.change(HEAD, "  pilot:", "  model: { zh: 示范, en: Model }\n  pilot:")),
                new Picture(
                        Problem.KIND_UNUSED,
                        HEAD,
                        p -> p.change(HEAD, "  county:", "  zone: { zh: 区, en: Zone }\n  county:")));
    }

    /// Told by tests of their own: what is wrong with the container of the files, and too many findings.
    private static final Set<Problem> ELSEWHERE = EnumSet.of(
            Problem.NOT_A_PACKAGE,
            Problem.FILE_TOO_LARGE,
            Problem.PACKAGE_TOO_LARGE,
            Problem.PATH_UNSAFE,
            Problem.FILE_TWICE,
            Problem.FILE_UNREADABLE,
            Problem.TOO_MANY_FINDINGS);

    @Test
    void every_problem_has_a_picture() {
        Set<Problem> without = EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
        pictures().forEach(p -> without.remove(p.problem()));
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_message_is_complete_in_both_languages(Picture picture) {
        for (var finding : picture.change().apply(new SmallPackage()).read().findings()) {
            for (Language language : Language.values()) {
                var message = finding.message(language);
                for (String part : List.of(message.found(), message.expected(), message.tryThis())) {
                    assertThat(part).isNotBlank().doesNotContainPattern("\\{(\\d|related)}|null|\\bjava\\.");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void a_problem_is_found_alone_and_at_its_line(Picture picture) {
        assertThat(picture.change().apply(new SmallPackage()).codes())
                .containsExactly(picture.problem().code() + " " + picture.place());
    }
}
