package org.junxian.programme.words;

import java.util.List;
import org.junxian.index.scheme.Within;
import org.junxian.programme.Numbers;
import org.junxian.programme.model.Text;

/// Puts texts together in both languages at once.
final class Say {

    private Say() {}

    /// `{0}`, `{1}` ... in the two templates are replaced by the texts.
    static Text fill(String zh, String en, Object... words) {
        String chinese = zh;
        String english = en;
        for (int i = 0; i < words.length; i++) {
            Text word = of(words[i]);
            chinese = chinese.replace("{" + i + "}", word.zh());
            english = english.replace("{" + i + "}", word.en());
        }
        return new Text(chinese, english);
    }

    private static Text of(Object word) {
        return switch (word) {
            case Text text -> text;
            case Double number -> Text.same(Numbers.shortest(number));
            default -> Text.same(String.valueOf(word));
        };
    }

    static Text list(List<Text> parts) {
        return join(parts, "、", ", ");
    }

    static Text join(List<Text> parts, String zh, String en) {
        return new Text(
                String.join(zh, parts.stream().map(Text::zh).toList()),
                String.join(en, parts.stream().map(Text::en).toList()));
    }

    /// The reference population of a statistic.
    static Text within(Within within) {
        return switch (within) {
            case ALL -> new Text("全部单位内", "over all units");
            case CLASS -> new Text("类内", "inside the class");
        };
    }
}
