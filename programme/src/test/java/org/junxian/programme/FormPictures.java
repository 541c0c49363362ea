package org.junxian.programme;

import java.util.List;
import org.junxian.programme.ProblemsTest.Picture;
import org.junxian.programme.check.Problem;

/// What can be wrong with forms and departments, each once.
final class FormPictures {

    private static final String DEPARTMENTS = "departments.yaml";
    private static final String YEARLY = "forms/yearly.yaml";
    private static final String BRIEF = "forms/brief.yaml";
    private static final String INDICATORS = "indicators.yaml";
    private static final String EXPRESSION = "residents_urban <= residents_all and gdp > 0.5 * known.gdp";

    private FormPictures() {}

    private static Picture in(String file, String from, String to, Problem problem, String position) {
        return new Picture(problem, file + position, p -> p.change(file, from, to));
    }

    private static Picture feel(String to, Problem problem) {
        return in(YEARLY, EXPRESSION, to, problem, ":34:19");
    }

    static List<Picture> all() {
        return List.of(
                in(YEARLY, "line: remark", "line: re.mark", Problem.FORM_ID, ":15:17"),
                new Picture(
                        Problem.FORM_ID,
                        DEPARTMENTS + ":2:3",
                        p -> p.change(DEPARTMENTS, "  forestry:", "  fore.stry:")
                                .change(YEARLY, "department: forestry", "department: fore.stry")),
                in(BRIEF, "check: near", "check: required", Problem.FORM_ID, ":11:12"),
                in(BRIEF, "form: yearly", "form: yearli", Problem.FORM_UNKNOWN, ":13:66"),
                in(YEARLY, "department: forestry", "department: foresty", Problem.DEPARTMENT_UNKNOWN, ":14:66"),
                in(YEARLY, "[farming, other]", "[farming, others]", Problem.ENTRY_UNKNOWN, ":28:46"),
                in(BRIEF, "entry: gdp", "entry: gpd", Problem.ENTRY_UNKNOWN, ":13:81"),
                in(DEPARTMENTS, "entry: forest", "entry: forests", Problem.ENTRY_UNKNOWN, ":10:34"),
                in(YEARLY, "line: other,", "line: residents_urban,", Problem.NAME_TWICE, ":24:11"),
                in(BRIEF, "check: last", "check: near", Problem.NAME_TWICE, ":21:12"),
                in(YEARLY, "indicator: gdp,", "indicator: gdp, unit: 万元,", Problem.UNITS_DIFFER, ":11:44"),
                in(YEARLY, "en: Other }, unit: 亿元", "en: Other }, unit: 万元", Problem.UNITS_DIFFER, ":28:46"),
                in(BRIEF, "unit: 万元", "unit: 公顷", Problem.UNITS_DIFFER, ":13:28"),
                new Picture(
                        Problem.ASKED_TWICE, YEARLY + ":11:17", p -> p.change(BRIEF, "origin: known", "origin: asked")),
                in(YEARLY, "{ department: forestry }", "asked", Problem.ASKED_TWICE, ":14:17"),
                in(
                        DEPARTMENTS,
                        "    deadline-days: 31",
                        "    deadline-days: 31\n    frequency: quarter",
                        Problem.FREQUENCY_DIFFERS,
                        ":6:18"),
                in(YEARLY, "indicator: forest", "indicator: gdp", Problem.NOT_KEPT, ":14:17"),
                in(YEARLY, "line: farming,", "line: farming, origin: known,", Problem.NO_INDICATOR, ":12:34"),
                in(YEARLY, "[farming, other]", "[farming, farming]", Problem.CHECK_REPEATS, ":28:46"),
                in(YEARLY, "[farming, other]", "[farming, remark]", Problem.TEXT_IN_CHECK, ":28:46"),
                in(BRIEF, ", lower: 1 }", " }", Problem.NO_BOUND, ":23:20"),
                feel("residents_urban <= and", Problem.FEEL_SYNTAX),
                feel("residents_urban <= resident_all", Problem.FEEL_NAME),
                feel("residents_urban <= known.people", Problem.FEEL_NAME),
                feel("residents_urban ** 9 > 1", Problem.FEEL_NOT_ALLOWED),
                in(YEARLY, "          urban: {", "          town: {", Problem.COLUMN_NOT_THERE, ":24:11"),
                new Picture(
                        Problem.NOTHING_ASKED,
                        "forms/empty.yaml:4:11",
                        p -> p.with(
                                "forms/empty.yaml",
                                "form: empty\ntitle: { zh: 空表, en: Empty }\ndeadline-days: 1\nsections: []\n")),
                new Picture(
                        Problem.KNOWN_NOWHERE,
                        BRIEF + ":9:17",
                        p -> p.change(BRIEF, "line: known, indicator: gdp", "line: known, indicator: roads")
                                .add(INDICATORS, "  roads: { title: { zh: 路, en: Roads }, unit: 公里 }")),
                in(YEARLY, "from: 2021-01-01", "from: 2021-01-01\nto: 2020-01-01", Problem.DATES_REVERSED, ":6:7"),
                in(
                        YEARLY,
                        "Farming }, unit: 亿元, level: 1",
                        "Farming }, unit: 亿元, level: 3",
                        Problem.NUMBER_OUT_OF_RANGE,
                        ":12:75"),
                in(YEARLY, "Farming }, unit: 亿元,", "Farming },", Problem.KEY_MISSING, ":12:9"),
                in(BRIEF, "lower: 0.5, upper: 50", "lower: 50, upper: 0.5", Problem.BOUNDS_REVERSED, ":18:73"));
    }
}
