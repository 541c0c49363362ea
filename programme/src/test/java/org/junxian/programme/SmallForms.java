package org.junxian.programme;

import java.util.LinkedHashMap;
import java.util.Map;

/// The part of the small package that collects figures: two forms and a department.
final class SmallForms {

    static final Map<String, String> FILES = new LinkedHashMap<>();

    private SmallForms() {}

    static {
        FILES.put("departments.yaml", """
                departments:
                  forestry:
                    title: { zh: 林业部门, en: Forestry }
                    deadline-days: 31
                    indicators: [forest]
                    checks:
                      - check: slow
                        level: soft
                        title: { zh: 森林变化缓慢, en: Forests change slowly }
                        rule: { change: { entry: forest, lower: -5, upper: 5 } }
                        why: { zh: 树长得慢, en: Trees grow slowly }
                        advice: { zh: 核对, en: Check it }
                """);
        FILES.put("forms/yearly.yaml", """
                form: yearly
                title: { zh: 年报, en: Yearly return }
                frequency: year
                kinds: [county]
                deadline-days: 45
                from: 2021-01-01
                sections:
                  - section: economy
                    title: { zh: 经济, en: Economy }
                    lines:
                      - { line: gdp, indicator: gdp, origin: asked-from-last }
                      - { line: farming, title: { zh: 农业, en: Farming }, unit: 亿元, level: 1 }
                      - { line: other, title: { zh: 其他, en: Other }, unit: 亿元, level: 1 }
                      - { line: forest, indicator: forest, origin: { department: forestry } }
                      - { line: remark, title: { zh: 说明, en: Remark }, kind: text, required: false }
                  - section: people
                    title: { zh: 人口, en: People }
                    columns: { all: { zh: 合计, en: All }, urban: { zh: 城镇, en: Urban } }
                    lines:
                      - line: residents
                        title: { zh: 常住人口, en: Residents }
                        entries:
                          all: { indicator: population }
                          urban: { unit: 人, unit-en: persons, kind: integer, lower: 0 }
                checks:
                  - check: parts
                    title: { zh: 农业与其他之和等于总值, en: Farming and other add up to GDP }
                    rule: { sum: { total: gdp, of: [farming, other], tolerance: 0.01 } }
                    why: { zh: 口径一致, en: One definition }
                    advice: { zh: 核对各项, en: Check the parts }
                  - check: urban
                    level: soft
                    title: { zh: 城镇人口不多于常住人口, en: Not more urban than all people }
                    rule: { feel: residents_urban <= residents_all and gdp > 0.5 * known.gdp }
                    why: { zh: 部分不大于整体, en: A part is not larger than the whole }
                    advice: { zh: 核对人口, en: Check the people }
                """);
        FILES.put("forms/brief.yaml", """
                form: brief
                title: { zh: 快报, en: Brief return }
                deadline-days: 10
                sections:
                  - section: economy
                    title: { zh: 经济, en: Economy }
                    lines:
                      - { line: estimate, title: { zh: 总值估计, en: Estimate of GDP }, unit: 万元 }
                      - { line: known, indicator: gdp, origin: known }
                checks:
                  - check: near
                    title: { zh: 估计与年报一致, en: The estimate is that of the yearly return }
                    rule: { same: { entry: estimate, other: { elsewhere: { form: yearly, entry: gdp } }, tolerance: 5 } }
                    why: { zh: 一数一源, en: One figure }
                    advice: { zh: 核对, en: Check it }
                  - check: density
                    title: { zh: 人均合理, en: A plausible figure per head }
                    rule: { ratio: { entry: estimate, by: { known: population }, lower: 0.5, upper: 50 } }
                    why: { zh: 量级, en: Order of magnitude }
                    advice: { zh: 核对单位, en: Check the unit }
                  - check: last
                    title: { zh: 不少于上年, en: Not below last year }
                    rule: { ratio: { entry: estimate, by: { earlier: { entry: estimate } }, lower: 1 } }
                    why: { zh: 比较, en: To compare }
                    advice: { zh: 核对, en: Check it }
                  - check: city
                    title: { zh: 各县之和等于全市, en: The counties add up }
                    rule: { additive: { entry: estimate, tolerance: 1 } }
                    why: { zh: 上下一致, en: To agree }
                    advice: { zh: 核对, en: Check it }
                """);
    }
}
