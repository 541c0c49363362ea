package org.junxian.programme.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Changes single values of a YAML text and leaves every other character alone: comments, order, line breaks. For texts
/// that [ParseYaml] has read without a finding. Not safe to share between threads.
public final class EditYaml {

    /// A mapping of the text.
    public final class Block {
        private final MappingNode node;

        private Block(MappingNode node) {
            this.node = node;
        }

        /// The text of a plain value; empty where there is none.
        public Optional<String> text(String key) {
            return value(key).filter(ScalarNode.class::isInstance).map(n -> ((ScalarNode) n).getValue());
        }

        public Optional<Block> block(String key) {
            return value(key).filter(MappingNode.class::isInstance).map(n -> new Block((MappingNode) n));
        }

        /// The mappings among the items of a list.
        public List<Block> blocks(String key) {
            return value(key).filter(SequenceNode.class::isInstance).stream()
                    .flatMap(n -> ((SequenceNode) n).getValue().stream())
                    .filter(MappingNode.class::isInstance)
                    .map(n -> new Block((MappingNode) n))
                    .toList();
        }

        /// Gives a key another value, or adds the key. `written` is YAML on one line.
        public void set(String key, String written) {
            Optional<NodeTuple> found = tuple(key);
            if (found.isPresent()) {
                int from = end(found.get().getKeyNode());
                edits.add(new Edit(
                        text.indexOf(":", from) + 1, contentEnd(found.get().getValueNode()), " " + written));
            } else {
                add(key, written);
            }
        }

        private void add(String key, String written) {
            NodeTuple first = node.getValue().getFirst();
            String entry = key + ": " + written;
            if (node.getFlowStyle() == FlowStyle.FLOW) {
                int at = start(first.getKeyNode());
                edits.add(new Edit(at, at, entry + ", "));
                return;
            }
            String indent = " ".repeat(mark(first.getKeyNode().getStartMark()).getColumn());
            boolean plain = first.getValueNode() instanceof ScalarNode scalar
                    && scalar.getScalarStyle() != ScalarStyle.LITERAL
                    && scalar.getScalarStyle() != ScalarStyle.FOLDED;
            int line = plain ? text.indexOf("\n", contentEnd(first.getValueNode())) : -1;
            if (line >= 0) {
                edits.add(new Edit(line, line, "\n" + indent + entry));
            } else {
                int at = start(first.getKeyNode());
                edits.add(new Edit(at, at, entry + "\n" + indent));
            }
        }

        /// Every mapping and every plain value below this one.
        public void walk(Visitor visitor) {
            EditYaml.this.walk(node, "", visitor);
        }

        private Optional<NodeTuple> tuple(String key) {
            return node.getValue().stream()
                    .filter(t -> t.getKeyNode() instanceof ScalarNode s
                            && s.getValue().equals(key))
                    .findFirst();
        }

        private Optional<Node> value(String key) {
            return tuple(key).map(NodeTuple::getValueNode);
        }
    }

    /// Looks at what stands below a mapping and says what to put in its place.
    public interface Visitor {

        /// @return other YAML for a plain value, or nothing to leave it
        Optional<String> value(String key, String text);

        /// @param entries the plain values of a mapping that has no others, by key
        /// @return other YAML for the whole mapping, or nothing to go on below it
        Optional<String> mapping(String key, List<String> keys, List<String> entries);
    }

    private record Edit(int from, int to, String written) {}

    private final String text;
    private final Node root;
    private final List<Edit> edits = new ArrayList<>();

    /// Throws an IllegalArgumentException when the text is no YAML mapping.
    public EditYaml(String text) {
        this.text = text;
        var settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.root = new Compose(settings)
                .composeString(text)
                .filter(MappingNode.class::isInstance)
                .orElseThrow(() -> new IllegalArgumentException("The text is not a YAML mapping"));
    }

    public Block root() {
        return new Block((MappingNode) root);
    }

    /// The text with all changes made.
    public String written() {
        StringBuilder out = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> out.replace(edit.from, edit.to, edit.written));
        return out.toString();
    }

    /// A text between double quotes, with whatever it holds.
    public static String quoted(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(c == '\n' ? "\\n" : " ");
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    private void walk(Node node, String key, Visitor visitor) {
        switch (node) {
            case MappingNode mapping -> walk(mapping, key, visitor);
            case SequenceNode sequence -> sequence.getValue().forEach(item -> walk(item, key, visitor));
            case ScalarNode scalar ->
                visitor.value(key, scalar.getValue())
                        .ifPresent(w -> edits.add(new Edit(start(scalar), contentEnd(scalar), w)));
            default -> {}
        }
    }

    private void walk(MappingNode mapping, String key, Visitor visitor) {
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode k && tuple.getValueNode() instanceof ScalarNode v) {
                keys.add(k.getValue());
                values.add(v.getValue());
            }
        }
        boolean plain = keys.size() == mapping.getValue().size();
        Optional<String> other = plain ? visitor.mapping(key, keys, values) : Optional.empty();
        if (other.isPresent()) {
            edits.add(new Edit(start(mapping), contentEnd(mapping), other.get()));
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            walk(tuple.getValueNode(), tuple.getKeyNode() instanceof ScalarNode k ? k.getValue() : "", visitor);
        }
    }

    /// Where the last character of a node ends; the marks of a block lie behind the space that follows it.
    private int contentEnd(Node node) {
        if (node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK) {
            return switch (node) {
                case MappingNode m -> contentEnd(m.getValue().getLast().getValueNode());
                case SequenceNode s -> contentEnd(s.getValue().getLast());
                default -> end(node);
            };
        }
        int end = end(node);
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int start(Node node) {
        return text.offsetByCodePoints(0, mark(node.getStartMark()).getIndex());
    }

    private int end(Node node) {
        return text.offsetByCodePoints(0, mark(node.getEndMark()).getIndex());
    }

    private static Mark mark(Optional<Mark> mark) {
        return mark.orElseThrow(() -> new IllegalStateException("A node without its place"));
    }
}
