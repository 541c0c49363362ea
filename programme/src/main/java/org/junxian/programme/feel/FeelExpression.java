package org.junxian.programme.feel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;

/// An expression that is true or false of some numbers.
///
/// It is computed by walking its tree: no code is generated, no class is looked up. Since it can neither loop nor
/// define functions nor raise to powers, and has at most `LONGEST` signs, it always ends at once.
///
/// @param here  the names that stand alone
/// @param last  the names after `last.`
/// @param known the names after `known.`
public record FeelExpression(String text, BaseNode tree, Set<String> here, Set<String> last, Set<String> known) {

    /// The most signs an expression may have.
    public static final int LONGEST = 1000;

    /// The parser takes seconds over a chain of some dozens.
    private static final int MOST_IN = 10;

    private static final Pattern IN = Pattern.compile("\\bin\\b");

    /// The functions it may use.
    public static final List<String> FUNCTIONS =
            List.of("abs", "ceiling", "floor", "round half up", "sum", "min", "max", "mean", "modulo", "not");

    private static final int REMEMBERED = 2000;

    /// Expressions that were read before: a return is checked at every keystroke that is saved.
    private static final Map<String, FeelExpression> READ =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, FeelExpression> eldest) {
                    return size() > REMEMBERED;
                }
            });

    public FeelExpression {
        here = Set.copyOf(here);
        last = Set.copyOf(last);
        known = Set.copyOf(known);
    }

    /// Reads an expression, or says what is wrong with it.
    public static FeelExpression of(String text) throws FeelFault {
        FeelExpression before = READ.get(text);
        if (before != null) {
            return before;
        }
        if (text.length() > LONGEST) {
            throw new FeelFault(
                    FeelFault.Kind.NOT_ALLOWED, new Text(text.length() + " 个字符", text.length() + " signs"), LONGEST);
        }
        if (IN.matcher(text).results().skip(MOST_IN).findAny().isPresent()) {
            throw new FeelFault(
                    FeelFault.Kind.NOT_ALLOWED,
                    new Text("超过 " + MOST_IN + " 个 in", "more than " + MOST_IN + " times 'in'"),
                    1);
        }
        FeelExpression read = ParseFeel.parse(text);
        READ.put(text, read);
        return read;
    }

    /// Whether it holds; empty when it cannot be said, for example after a division by zero. Every name it mentions
    /// must have a number.
    public Optional<Boolean> holds(
            Map<String, BigDecimal> hereNumbers,
            Map<String, BigDecimal> lastNumbers,
            Map<String, BigDecimal> knownNumbers) {
        EvaluationContextImpl context = new EvaluationContextImpl(
                FeelExpression.class.getClassLoader(), new FEELEventListenersManager(), FEELDialect.FEEL);
        Map<String, Object> values = new HashMap<>(hereNumbers);
        values.put(ParseFeel.LAST, lastNumbers);
        values.put(ParseFeel.KNOWN, knownNumbers);
        context.enterFrame();
        context.setValues(values);
        return truth(tree.evaluate(context));
    }

    private static Optional<Boolean> truth(@Nullable Object value) {
        return value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
