package org.junxian.index.result;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junxian.index.data.Population;
import org.junxian.index.scheme.Group;
import org.junxian.index.scheme.Indicator;
import org.junxian.index.scheme.Node;

/// A result as canonical text in UTF-8: the same result always gives the same bytes (N1), and two texts can be
/// compared line by line to find where results differ. Hash it to name a result.
///
/// One line per fact, words separated by a space, text escaped so that it has no space, numbers in the shortest form
/// that reads back to the same double, `NaN` for none, in the order of the scheme's nodes and the population's units.
public final class ResultBytes {

    private final StringBuilder out = new StringBuilder();

    private ResultBytes() {}

    public static byte[] of(Result result) {
        return text(result).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Result result) {
        ResultBytes bytes = new ResultBytes();
        bytes.line("result", result.scheme().id(), result.scheme().period());
        for (Node node : result.scheme().nodes()) {
            bytes.scores(result, node);
        }
        bytes.notes(result);
        return bytes.out.toString();
    }

    private void scores(Result result, Node node) {
        Population population = result.population();
        Scores scores = result.scores(node.id());
        for (int i = 0; i < population.size(); i++) {
            Object unit = population.units().get(i).id();
            line("score", node.id(), unit, scores.score(i), scores.rank(i), scores.rankInClass(i));
            switch (node) {
                case Indicator indicator -> {
                    Trail trail = result.trail(indicator.id());
                    line("trail", node.id(), unit, trail.figure(i), trail.imputed(i), trail.treated(i), trail.score(i));
                }
                case Group group -> {}
            }
        }
    }

    private void notes(Result result) {
        for (Statistics s : result.statistics()) {
            line("statistics", s.indicator(), s.classId(), s.n(), s.missing(), s.zeros(), s.ties(), s.outlier());
            line("quartiles", s.indicator(), s.classId(), s.min(), s.q1(), s.median(), s.q3(), s.max());
            line("moments", s.indicator(), s.classId(), s.mean(), s.sd(), s.skewness(), s.kurtosis());
        }
        result.imputed().forEach(v -> line("imputed", v.indicator(), v.unit(), v.value(), v.rule()));
        result.treated()
                .forEach(v -> line("treated", v.indicator(), v.unit(), v.before(), v.after(), v.rule(), v.detail()));
        result.excluded().forEach(e -> line("excluded", e.unit(), e.reason(), e.details()));
        result.marks().forEach((unit, ids) -> line("marks", unit, ids));
        result.types().forEach((unit, type) -> line("type", unit, type));
        result.warnings().forEach(w -> line("warning", w.code(), w.node(), w.details()));
    }

    private void line(Object... words) {
        for (int i = 0; i < words.length; i++) {
            out.append(i == 0 ? "" : " ").append(escaped(words[i].toString()));
        }
        out.append('\n');
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '%') {
                safe.append('%').append(String.format(Locale.ROOT, "%02x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
