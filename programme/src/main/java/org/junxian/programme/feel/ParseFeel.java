package org.junxian.programme.feel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junxian.programme.model.Text;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BetweenNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.InfixOperator;
import org.kie.dmn.feel.lang.ast.ListNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.lang.impl.MapBackedType;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.kie.dmn.feel.runtime.events.SyntaxErrorEvent;

/// Reads a FEEL expression and allows only what always ends and touches nothing: numbers, names, arithmetic without
/// powers, comparisons, conditions, and a few functions.
final class ParseFeel {

    static final String LAST = "last";
    static final String KNOWN = "known";

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
    private static final Set<Class<?>> ALLOWED = Set.of(
            NumberNode.class,
            BooleanNode.class,
            SignedUnaryNode.class,
            BetweenNode.class,
            IfExpressionNode.class,
            InNode.class,
            ListNode.class);

    private final Set<String> here = new LinkedHashSet<>();
    private final Set<String> last = new LinkedHashSet<>();
    private final Set<String> known = new LinkedHashSet<>();

    private ParseFeel() {}

    static FeelExpression parse(String text) throws FeelFault {
        List<FEELEvent> events = new ArrayList<>();
        FEELEventListenersManager listeners = new FEELEventListenersManager();
        listeners.addListener(events::add);
        Map<String, Type> names = names(text);
        BaseNode tree;
        try {
            var parser = FEELParser.parse(listeners, text, names, Map.of(), List.of(), List.of(), null);
            tree = new ASTBuilderVisitor(names, null).visit(parser.compilation_unit());
        } catch (RuntimeException e) { // the parser stumbles over some of what it has already reported
            tree = null;
        }
        for (FEELEvent event : events) {
            if (event instanceof SyntaxErrorEvent error) {
                throw syntax(text, error);
            }
        }
        if (tree == null) {
            throw new FeelFault(FeelFault.Kind.SYNTAX, new Text("不是表达式", "this is no expression"), 1);
        }
        ParseFeel walk = new ParseFeel();
        walk.allow(tree);
        return new FeelExpression(text, tree, walk.here, walk.last, walk.known);
    }

    /// Every word counts as a name of a number: which of them there are is checked by whoever knows.
    private static Map<String, Type> names(String text) {
        Map<String, Type> names = new HashMap<>();
        Map<String, Type> inner = new HashMap<>();
        Matcher words = NAME.matcher(text);
        while (words.find()) {
            String[] parts = words.group().split("\\.", -1);
            if (parts.length == 1 && !FeelExpression.FUNCTIONS.contains(parts[0])) {
                names.put(parts[0], BuiltInType.NUMBER);
            } else if (parts.length > 1) {
                inner.put(parts[1], BuiltInType.NUMBER);
            }
        }
        names.put(LAST, new MapBackedType(LAST, inner));
        names.put(KNOWN, new MapBackedType(KNOWN, inner));
        return names;
    }

    private static FeelFault syntax(String text, SyntaxErrorEvent error) {
        int position = Math.max(0, error.getColumn());
        String[] lines = text.split("\n", -1);
        for (int line = 1; line < error.getLine() && line <= lines.length; line++) {
            position += lines[line - 1].length() + 1;
        }
        position = Math.min(position, text.length());
        String rest = text.substring(position);
        Text found = rest.isBlank()
                ? new Text("表达式没有写完", "the expression ends too early")
                : new Text("“" + rest + "”", "'" + rest + "'");
        return new FeelFault(FeelFault.Kind.SYNTAX, found, position + 1);
    }

    private void allow(@Nullable ASTNode node) throws FeelFault {
        switch (node) {
            case null -> throw new FeelFault(FeelFault.Kind.SYNTAX, new Text("不完整", "it is not complete"), 1);
            case NameRefNode name
            when name.getText().equals(LAST) || name.getText().equals(KNOWN) -> throw refused(name);
            case NameRefNode name -> here.add(name.getText());
            case QualifiedNameNode name -> qualified(name);
            case FunctionInvocationNode call -> {
                if (!(call.getName() instanceof NameRefNode name)
                        || !FeelExpression.FUNCTIONS.contains(name.getText())) {
                    throw refused(node);
                }
                allow(call.getParams());
            }
            case InfixOpNode operation -> {
                if (operation.getOperator() == InfixOperator.POW) {
                    throw refused(node);
                }
                allow(operation.getLeft());
                allow(operation.getRight());
            }
            case RangeNode range -> {
                bound(range.getStart());
                bound(range.getEnd());
            }
            default -> {
                if (!ALLOWED.contains(node.getClass())) {
                    throw refused(node);
                }
                for (ASTNode child : node.getChildrenNode()) {
                    allow(child);
                }
            }
        }
    }

    /// A range within a range (`= = = 1` to the parser) has no meaning, and its two ends are one node: whoever walks
    /// it walks twice as long with every sign.
    private void bound(@Nullable ASTNode node) throws FeelFault {
        if (node instanceof RangeNode) {
            throw refused(node);
        }
        allow(node);
    }

    private void qualified(QualifiedNameNode node) throws FeelFault {
        List<NameRefNode> parts = node.getParts();
        Set<String> names = new HashSet<>(Set.of(LAST, KNOWN));
        if (parts.size() != 2 || !names.contains(parts.getFirst().getText())) {
            throw refused(node);
        }
        (parts.getFirst().getText().equals(LAST) ? last : known)
                .add(parts.get(1).getText());
    }

    private static FeelFault refused(ASTNode node) {
        return new FeelFault(
                FeelFault.Kind.NOT_ALLOWED, Text.same(node.getText()), Math.max(0, node.getStartColumn()) + 1);
    }
}
