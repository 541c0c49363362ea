package org.junxian.programme.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junxian.index.certainty.Choice;
import org.junxian.index.certainty.Scope;
import org.junxian.index.certainty.Variation;
import org.junxian.programme.Numbers;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// What a study varies, in words of both languages, made from the very records that are drawn from.
public final class VariationWords {

    private final MethodWords method;

    public VariationWords(Programme programme, SchemeDefinition scheme) {
        this.method = new MethodWords(programme, scheme);
    }

    /// The key of the study file that states such a variation.
    public static String kind(Variation variation) {
        return switch (variation) {
            case Variation.Dirichlet v -> "weights-around";
            case Variation.Band v -> "weights-within";
            case Variation.Panel v -> "experts";
            case Variation.Normalise v -> "normalise";
            case Variation.Treat v -> "treat";
            case Variation.Impute v -> "impute";
            case Variation.Aggregate v -> "aggregate";
            case Variation.Inclusion v -> "leave-out";
            case Variation.OneOut v -> "leave-one-out";
            case Variation.FigureError v -> "error";
            case Variation.Revisions v -> "revisions";
        };
    }

    /// A few letters, for the label of a bar.
    public static Text label(Variation variation) {
        return switch (variation) {
            case Variation.Dirichlet v -> new Text("权重", "weights");
            case Variation.Band v -> new Text("权重幅度", "weights");
            case Variation.Panel v -> new Text("专家权重", "experts");
            case Variation.Normalise v -> new Text("标准化方法", "normalisation");
            case Variation.Treat v -> new Text("异常值处理", "outliers");
            case Variation.Impute v -> new Text("缺失填补", "imputation");
            case Variation.Aggregate v -> new Text("汇总方法", "aggregation");
            case Variation.Inclusion v -> new Text("指标取舍", "indicators left out");
            case Variation.OneOut v -> new Text("略去一项", "one left out");
            case Variation.FigureError v -> new Text("数据误差", "errors in figures");
            case Variation.Revisions v -> new Text("数据修订", "revisions");
        };
    }

    public Text of(Variation variation) {
        Text what = what(variation);
        return switch (variation.scope()) {
            case Scope.Everything() -> what;
            case Scope.Under(var node) ->
                Say.fill(
                        "{0}（限“{1}”及其下级）",
                        "{0} (only {1} and below)", what, method.titles().node(node));
            case Scope.Level(int depth) -> Say.fill("{0}（限第 {1} 层）", "{0} (only at level {1})", what, depth);
        };
    }

    private Text what(Variation variation) {
        return switch (variation) {
            case Variation.Dirichlet v ->
                Say.fill(
                        "权重在方案权重周围变动，集中度 {0}",
                        "Weights around those of the scheme, concentration {0}", v.concentration());
            case Variation.Band v ->
                Say.fill("各项权重上下浮动至多 {0}%", "Every weight up or down by at most {0} %", percent(v.share()));
            case Variation.Panel v ->
                Say.fill("专家各自的权重：{0}", "Weights of the experts: {0}", choices(v.experts(), e -> Text.same(e.name())));
            case Variation.Normalise v ->
                Say.fill("标准化方法：{0}", "Normalisation: {0}", choices(v.choices(), method::normalisation));
            case Variation.Treat v ->
                Say.fill("异常值处理：{0}", "Treatment of outliers: {0}", choices(v.choices(), method::treatment));
            case Variation.Impute v ->
                Say.fill("缺失填补：{0}", "Imputation: {0}", choices(v.choices(), method::imputation));
            case Variation.Aggregate v ->
                Say.fill("汇总方法：{0}", "Aggregation: {0}", choices(v.choices(), method::aggregation));
            case Variation.Inclusion v ->
                Say.fill(
                        "每项指标以 {0}% 的可能性被略去",
                        "Each indicator is left out with a probability of {0} %", percent(v.probability()));
            case Variation.OneOut v ->
                v.withNone()
                        ? new Text("略去其中一项，或一项也不略去", "One of them is left out, or none")
                        : new Text("略去其中一项", "One of them is left out");
            case Variation.FigureError v ->
                Say.fill("数据误差，变异系数 {0}%", "Errors in the figures, coefficient of variation {0} %", percent(v.cv()));
            case Variation.Revisions v ->
                Say.fill("数据按历次修订的幅度变动：{0}", "Figures revised as in the past: {0}", relative(v.relative()));
        };
    }

    /// The alternatives; with their chances where these differ.
    private static <T> Text choices(List<Choice<T>> choices, Function<T, Text> words) {
        double sum = choices.stream().mapToDouble(Choice::probability).sum();
        boolean even =
                choices.stream().mapToDouble(Choice::probability).distinct().count() == 1;
        List<Text> parts = new ArrayList<>();
        for (Choice<T> choice : choices) {
            Text text = words.apply(choice.value());
            parts.add(even ? text : Say.fill("{0}（{1}%）", "{0} ({1} %)", text, percent(choice.probability() / sum)));
        }
        return Say.join(parts, "；", "; ");
    }

    private static Text relative(List<Double> revisions) {
        return Say.list(revisions.stream().map(r -> Text.same(percent(r) + "%")).toList());
    }

    /// A share in per cent, three decimals at most.
    private static String percent(double share) {
        return Numbers.shortest(Math.round(share * 100_000) / 1_000.0);
    }
}
