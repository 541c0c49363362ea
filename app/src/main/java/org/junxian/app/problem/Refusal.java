package org.junxian.app.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Language;
import org.junxian.programme.model.Text;

/// Thrown where something is refused. The facts fill the numbered places of the problem's words.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Text> facts;
    private final @Nullable Duration wait;

    private Refusal(Problem problem, List<Text> facts, @Nullable Duration wait) {
        super(problem.code() + " " + problem + " "
                + facts.stream().map(Text::zh).toList());
        this.problem = problem;
        this.facts = facts;
        this.wait = wait;
    }

    public static Refusal of(Problem problem, String... facts) {
        return new Refusal(problem, List.of(facts).stream().map(Text::same).toList(), null);
    }

    /// For facts that are words themselves: the title of a form, the name of a stage.
    public static Refusal saying(Problem problem, Text... facts) {
        return new Refusal(problem, List.of(facts), null);
    }

    /// The same, with the time after which it may be tried again.
    public Refusal retryAfter(Duration wait) {
        return new Refusal(problem, facts, wait);
    }

    /// How long to wait before trying again; empty where waiting does not help.
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
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
