package org.junxian.cli;

import java.util.List;
import java.util.Optional;
import org.junxian.index.scheme.Node;
import org.junxian.index.scheme.NodeId;
import org.junxian.programme.check.Nearest;
import org.junxian.programme.model.SchemeDefinition;
import org.junxian.programme.model.Text;

/// `node=value` as a person types it: an indicator or group by its id or title, and a number.
record Assignment(Node node, double value) {

    static Assignment parse(String option, String typed, SchemeDefinition scheme) throws Refusal {
        int equals = typed.lastIndexOf('=');
        if (equals < 1) {
            throw new Refusal("no-assignment", option, typed);
        }
        Node node = find(option, typed.substring(0, equals).strip(), scheme);
        String number = typed.substring(equals + 1).strip();
        try {
            double value = Double.parseDouble(number);
            if (Double.isFinite(value)) {
                return new Assignment(node, value);
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new Refusal("no-number", option, typed, node.id());
    }

    private static Node find(String option, String typed, SchemeDefinition scheme) throws Refusal {
        List<Node> nodes = scheme.scheme().nodes();
        Optional<Node> found = nodes.stream()
                .skip(1)
                .filter(n -> n.id().id().equals(typed) || isTitle(scheme, n.id(), typed))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        List<String> ids = nodes.stream().skip(1).map(n -> n.id().id()).toList();
        String nearest = Nearest.find(typed, ids).orElse(ids.getFirst());
        throw new Refusal("unknown-node", option, typed, String.join(", ", ids), nearest);
    }

    private static boolean isTitle(SchemeDefinition scheme, NodeId id, String typed) {
        Text title = scheme.node(id).title();
        return title.zh().equals(typed) || title.en().equalsIgnoreCase(typed);
    }
}
