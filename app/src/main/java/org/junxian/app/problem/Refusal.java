package org.junxian.app.problem;

import java.util.List;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// Thrown where something is refused. The facts fill the numbered places of the problem's words.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Text> facts;

    private Refusal(Problem problem, List<Text> facts) {
        super(problem.code() + " " + problem + " "
                + facts.stream().map(Text::zh).toList());
        this.problem = problem;
        this.facts = facts;
    }

    public static Refusal of(Problem problem, String... facts) {
        return new Refusal(problem, List.of(facts).stream().map(Text::same).toList());
    }

    /// For facts that are words themselves: the title of a form, the name of a stage.
    public static Refusal saying(Problem problem, Text... facts) {
        return new Refusal(problem, List.of(facts));
    }

    public Problem problem() {
        return problem;
    }

    /// In Chinese, for a log.
    public List<String> facts() {
        return facts(Language.ZH);
    }

    public List<String> facts(Language language) {
        return facts.stream().map(fact -> fact.in(language)).toList();
    }
}
