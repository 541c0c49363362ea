package org.junxian.app.trial;

import java.util.List;

/// A small package that collects: two cities with three counties, one county without a city, and a yearly form with a
/// figure of each kind.
public final class ReturnsPackage {

    public static final String PERIOD = "2024";
    public static final String CITY = "CA";
    /// Two counties of the city `CA`, one of `CB`, one of none.
    public static final String OWN = "A01";

    public static final String SIBLING = "B01";
    public static final String OTHER_CITY = "C01";
    public static final String ALONE = "D01";

    public static final List<String> COUNTIES = List.of("A01", "B01", "C01", "D01", "E01");

    private static final String UNITS = """
            code,name,pinyin,parent,kind
            CA,甲市,Jia City,,city
            CB,乙市,Yi City,,city
            A01,甲县,Jia County,CA,county
            B01,乙县,Yi County,CA,county
            C01,丙县,Bing County,CB,county
            D01,丁县,Ding County,,county
            E01,戊县,Wu County,CB,county
            """;

    private static final String VARIABLES = """
              output:
                title: { zh: 产值, en: Output }
                unit: 亿元
                unit-en: CNY 100m
                lower: 0
                frequency: year
              residents:
                title: { zh: 常住人口, en: Residents }
                unit: 万人
                unit-en: 10,000 persons
                lower: 0
                frequency: year
            """;

    private static final String FORM = """
            form: yearly
            title: { zh: 年报, en: Yearly return }
            demonstration: true
            frequency: year
            kinds: [county]
            deadline-days: 45
            sections:
              - section: economy
                title: { zh: 经济, en: Economy }
                lines:
                  - { line: output, indicator: output, origin: asked-from-last }
                  - { line: farming, title: { zh: 农业, en: Farming }, unit: 亿元, unit-en: CNY 100m, level: 1, lower: 0 }
                  - { line: other, title: { zh: 其他, en: Other }, unit: 亿元, unit-en: CNY 100m, level: 1, lower: 0 }
                  - { line: firms, title: { zh: 企业数, en: Firms }, unit: 个, unit-en: firms, kind: integer, required: false }
                  - { line: residents, indicator: residents, origin: known }
                  - { line: remark, title: { zh: 说明, en: Remark }, kind: text, required: false }
            checks:
              - check: parts
                title: { zh: 农业与其他之和等于产值, en: Farming and other add up to output }
                rule: { sum: { total: output, of: [farming, other], tolerance: 0.01 } }
                why: { zh: 口径一致, en: One definition }
                advice: { zh: 核对各项, en: Check the parts }
              - check: much
                level: soft
                title: { zh: 产值不大于 900, en: Output of at most 900 }
                rule: { feel: output <= 900 }
                why: { zh: 量级, en: Order of magnitude }
                advice: { zh: 核对单位, en: Check the unit }
            """;

    private ReturnsPackage() {}

    /// The files under a programme id of their own, so that tests do not meet.
    public static SamplePackage called(String programme) {
        var sample = SamplePackage.read().called(programme);
        return sample.with("territory/units.csv", UNITS)
                .with("forms/yearly.yaml", FORM)
                .with("indicators.yaml", sample.text("indicators.yaml") + VARIABLES)
                .with(
                        "programme.yaml",
                        sample.text("programme.yaml").replace("kinds:\n", "kinds:\n  city: { zh: 市, en: City }\n"));
    }
}
