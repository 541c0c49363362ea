package org.junxian.app.problem;

import java.util.List;

/// Thrown where something is refused. The facts fill the numbered places of the problem's words.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final List<String> facts;

    private Refusal(Problem problem, List<String> facts) {
        super(problem.code() + " " + problem + " " + facts);
        this.problem = problem;
        this.facts = facts;
    }

    public static Refusal of(Problem problem, String... facts) {
        return new Refusal(problem, List.of(facts));
    }

    public Problem problem() {
        return problem;
    }

    public List<String> facts() {
        return facts;
    }
}
