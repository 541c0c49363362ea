package org.junxian.testkit.rules;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// I4: SQL stands in stores, as text, and nothing is ever added to that text at run time.
public interface SqlRules extends InputRules {

    Pattern SQL = Pattern.compile(
            "(?is)\\s*(select\\s|insert\\s+into\\s|update\\s+\\S+\\s+set\\s|delete\\s+from\\s|with\\s+(recursive\\s+)?\\w+.*\\bas\\s*\\(|merge\\s+into\\s|truncate\\s).*");
    Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /// The methods that hand a text to the database: JdbcClient, JdbcTemplate, Connection, Statement.
    Set<String> RUNS_SQL = Set.of(
            "sql",
            "prepareStatement",
            "prepareCall",
            "executeQuery",
            "executeUpdate",
            "queryForObject",
            "queryForList");

    /// Classes that may hold SQL besides those called `…Store`, each for a reason given beside it.
    default Set<String> otherPlacesOfSql() {
        return Set.of();
    }

    /// Classes whose statements cannot take parameters (`create role`), quoted by the database itself, each for a
    /// reason given beside it.
    default Set<String> composesStatements() {
        return Set.of();
    }

    @Test
    default void I4_sql_stands_in_stores_only() {
        var breaches = new ArrayList<Breach>();
        sources().stream()
                .filter(source ->
                        !source.name().endsWith("Store") && !otherPlacesOfSql().contains(source.name()))
                .forEach(source -> new TreeScanner<@Nullable Void, @Nullable Void>() {
                    @Override
                    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
                        if (literal.getValue() instanceof String text
                                && SQL.matcher(text).matches()) {
                            breaches.add(source.breach(
                                    literal, "SQL in " + source.name(), "move it to the module's ...Store (style 14)"));
                        }
                        return super.visitLiteral(literal, none);
                    }
                }.scan(source.unit(), null));
        Breach.requireNone("SQL lives in the store and nowhere else", breaches);
    }

    @Test
    default void I4_no_sql_is_built_from_text() {
        var breaches = new ArrayList<Breach>();
        String way = "write the whole statement as one text block with named parameters";
        for (var source : sources()) {
            if (composesStatements().contains(source.name())) {
                continue;
            }
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                    String name = nameOf(call.getMethodSelect());
                    if (RUNS_SQL.contains(name)
                            && !call.getArguments().isEmpty()
                            && !isFixed(call.getArguments().getFirst())) {
                        breaches.add(source.breach(
                                call, name + "(" + call.getArguments().getFirst() + ")", way));
                    }
                    if (List.of("formatted", "format", "concat", "replace").contains(name) && mentionsSql(call)) {
                        breaches.add(source.breach(call, "SQL through " + name + "()", way));
                    }
                    return super.visitMethodInvocation(call, none);
                }

                @Override
                public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void none) {
                    if (sum.getLeftOperand() instanceof LiteralTree text
                            && isSql(text)
                            && !isFixed(sum.getRightOperand())) {
                        breaches.add(source.breach(sum, "SQL + " + sum.getRightOperand(), way));
                    }
                    return super.visitBinary(sum, none);
                }
            }.scan(source.unit(), null);
        }
        Breach.requireNone("no SQL is built from text", breaches);
    }

    private static String nameOf(ExpressionTree select) {
        return switch (select) {
            case MemberSelectTree member -> member.getIdentifier().toString();
            case IdentifierTree identifier -> identifier.getName().toString();
            default -> "";
        };
    }

    /// A literal, a CONSTANT, or a sum of such.
    private static boolean isFixed(ExpressionTree text) {
        return switch (text) {
            case LiteralTree _ -> true;
            case IdentifierTree name -> CONSTANT.matcher(name.getName()).matches();
            case MemberSelectTree member ->
                CONSTANT.matcher(member.getIdentifier()).matches();
            case BinaryTree sum -> isFixed(sum.getLeftOperand()) && isFixed(sum.getRightOperand());
            default -> false;
        };
    }

    private static boolean mentionsSql(MethodInvocationTree call) {
        boolean inArguments = call.getArguments().stream().anyMatch(SqlRules::isSql);
        return inArguments
                || (call.getMethodSelect() instanceof MemberSelectTree member && isSql(member.getExpression()));
    }

    private static boolean isSql(ExpressionTree expression) {
        return expression instanceof LiteralTree literal
                && literal.getValue() instanceof String text
                && SQL.matcher(text).matches();
    }
}
