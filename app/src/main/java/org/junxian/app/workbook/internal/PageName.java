package org.junxian.app.workbook.internal;

import java.util.Set;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// Names of sheets: at most 31 characters, none that Excel forbids, no two alike.
final class PageName {

    private static final int LONGEST = 31;

    private PageName() {}

    /// @param taken names given already, in either language; the new ones are added
    static Text of(Text title, Set<String> taken) {
        return new Text(one(title.in(Language.ZH), taken), one(title.in(Language.EN), taken));
    }

    private static String one(String title, Set<String> taken) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        String name = cut(plain.isEmpty() ? "-" : plain, LONGEST);
        for (int number = 2; !taken.add(name) && number < 1_000; number++) {
            String end = " " + number;
            name = cut(plain, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
