package org.junxian.programme.format;

import static org.junxian.programme.format.Format.block;
import static org.junxian.programme.format.Format.may;
import static org.junxian.programme.format.Format.must;

import java.util.List;

/// The blocks of `integrity.yaml`.
public final class IntegrityBlocks {

    public static final Block OUTPUT = block(
            "integrity-output",
            "一个考核所看重的指标及与其同步变动的指标",
            "A figure that a unit gains by, and the figures that move with it",
            must("indicator", Shape.ID, "gdp", "指标", "the indicator"),
            may("inputs", Shape.ID.list(), "[]", "[power, freight, tax, loans]", "佐证指标", "figures from elsewhere"));

    public static final Block TARGET = block(
            "integrity-target",
            "一个目标值",
            "A line that a unit gains by passing",
            must("indicator", Shape.ID, "gdp", "指标", "the indicator"),
            may("growth", Shape.YES_NO, "false", "true", "是否为增速目标", "whether it is one for its growth in percent"),
            may("value", Shape.NUMBER, "", "6.5", "各期目标", "for every period"),
            may("periods", Shape.NUMBER.map(), "{}", "{ \"2023\": 6.5 }", "单独规定的时期", "for single periods"));

    public static final Block SUM = block(
            "integrity-sum",
            "总量与构成",
            "A whole and its parts within a unit",
            must("whole", Shape.ID, "gdp", "总量", "the whole"),
            must("parts", Shape.ID.list(), "[gdp_primary, gdp_secondary, gdp_tertiary]", "构成", "its parts"),
            may("tolerance", Shape.NUMBER, "0.01", "0.02", "允许差额", "what rounding may leave over"));

    public static final Block ADDITIVE = block(
            "integrity-additive",
            "各县之和等于市数的指标",
            "An output of which the units add up to the unit above",
            must("indicator", Shape.ID, "gdp", "指标", "the indicator, one of the outputs"),
            may("tolerance", Shape.NUMBER, "0.01", "0.5", "允许差额", "what rounding may leave over"));

    public static final Block INTEGRITY = block(
            "integrity",
            "integrity.yaml：数据一致性核查（可省略）",
            "integrity.yaml: which figures are held against which (optional)",
            may("demonstration", Shape.YES_NO, "false", "true", "针对演示数据", "it speaks of demonstration figures"),
            may("note", Shape.TITLE, "", "{ zh: …, en: … }", "说明", "note"),
            must("outputs", Shape.block("integrity-output").list(), "[ { indicator: gdp } ]", "看重的指标", "outputs"),
            may(
                    "rates",
                    Shape.ID.list(),
                    "[]",
                    "[urbanisation]",
                    "比率类指标（增长取差值）",
                    "rates and shares: growth is a difference"),
            may("targets", Shape.block("integrity-target").list(), "[]", "[ … ]", "目标", "targets"),
            may("sums", Shape.block("integrity-sum").list(), "[]", "[ … ]", "总量与构成", "wholes and parts"),
            may("additive", Shape.block("integrity-additive").list(), "[]", "[ … ]", "县市相加", "units that add up"),
            may(
                    "digits",
                    Shape.ID.list(),
                    "[]",
                    "[gdp, retail]",
                    "合并检验末位数字的指标",
                    "indicators whose last digits are pooled"),
            may(
                    "weights",
                    Shape.NUMBER.map(),
                    "{ cross: 3, smooth: 2, revision: 2, additivity: 2, hierarchy: 1, digits: 1, target: 1, likeness: 1 }",
                    "{ cross: 3 }",
                    "各项检验的权重；未列出的不做",
                    "weights of the checks; a check that is not listed is not made"),
            may("window", Shape.WHOLE, "5", "3", "回看期数", "how many periods back"),
            may(
                    "correction",
                    Shape.words("positive-dependence", "any-dependence"),
                    "positive-dependence",
                    "any-dependence",
                    "错误发现的控制",
                    "how false discoveries are held down"),
            may("level", Shape.NUMBER, "0.1", "0.05", "可接受的错误发现比例", "accepted share of false discoveries"));

    static final List<Block> ALL = List.of(INTEGRITY, OUTPUT, TARGET, SUM, ADDITIVE);

    private IntegrityBlocks() {}
}
