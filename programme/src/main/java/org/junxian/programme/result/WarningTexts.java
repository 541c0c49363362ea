package org.junxian.programme.result;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junxian.index.data.ClassId;
import org.junxian.index.data.UnitId;
import org.junxian.index.result.Warning;
import org.junxian.programme.Programme;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// What a warning of the engine says to people: with the titles of nodes and classes and the names of units.
public final class WarningTexts {

    private static final int NAMES_SHOWN = 5;

    private final Programme programme;
    private final SchemeDefinition scheme;

    public WarningTexts(Programme programme, SchemeDefinition scheme) {
        this.programme = programme;
        this.scheme = scheme;
    }

    public Text of(Warning warning) {
        Text node = scheme.node(warning.node()).title();
        List<String> details = warning.details();
        return switch (warning.code()) {
            case NO_SPREAD -> {
                Text where = classes(details);
                yield new Text(
                        "“" + node.zh() + "”各单位数值全部相同" + where.zh() + "，无法区分，均取中间分",
                        node.en() + ": all values are equal" + where.en()
                                + ", so every unit got the middle of the range");
            }
            case STILL_OUTLYING -> {
                Text where = classes(details);
                yield new Text(
                        "“" + node.zh() + "”处理后仍有异常值" + where.zh() + "，少数极端值可能左右得分",
                        node.en() + " still has outliers after treatment" + where.en()
                                + "; few extreme values may decide its scores");
            }
            case SMALL_CLASS -> {
                Text group = title(details.getFirst());
                yield new Text(
                        "“" + node.zh() + "”：“" + group.zh() + "”只有 " + details.get(1) + " 个单位，类内统计意义不大",
                        node.en() + ": class " + group.en() + " has only " + details.get(1)
                                + " unit(s); statistics inside it say little");
            }
            case NOT_DEFINED -> {
                Text units = units(details);
                yield new Text(
                        "“" + node.zh() + "”对 " + details.size() + " 个单位无法计算（分母为零等）：" + units.zh(),
                        node.en() + " is not defined for " + details.size() + " unit(s) (a zero denominator ...): "
                                + units.en());
            }
        };
    }

    private Text classes(List<String> details) {
        List<Text> titles =
                details.stream().filter(d -> !d.isBlank()).map(this::title).toList();
        return titles.isEmpty()
                ? Text.same("")
                : new Text("（" + join(titles, Text::zh, "、") + "）", " (" + join(titles, Text::en, ", ") + ")");
    }

    private Text title(String classId) {
        Text title = programme.classes().get(new ClassId(classId));
        return title == null ? Text.same(classId) : title;
    }

    private Text units(List<String> codes) {
        List<Text> names = codes.stream()
                .limit(NAMES_SHOWN)
                .map(code -> programme.territory().get(new UnitId(code)).title())
                .toList();
        boolean more = codes.size() > NAMES_SHOWN;
        return new Text(
                join(names, Text::zh, "、") + (more ? "等" : ""), join(names, Text::en, ", ") + (more ? " ..." : ""));
    }

    private static String join(List<Text> texts, Function<Text, String> language, String between) {
        return texts.stream().map(language).collect(Collectors.joining(between));
    }
}
