package org.junxian.programme.check;

import org.junxian.programme.model.Language;

/// Opens the templates of the problems to the tests that write and check them.
public final class Texts {

    private Texts() {}

    public static String template(Problem problem, String part, Language language) {
        return Messages.of(language).template(problem, part);
    }
}
