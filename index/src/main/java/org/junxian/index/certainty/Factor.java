package org.junxian.index.certainty;

import org.junxian.index.scheme.Node;

/// A [Variation] resolved against a scheme: what it does, node by node.
sealed interface Factor {

    /// The probabilities of a finite choice; empty where a whole stream is drawn.
    default double[] probabilities() {
        return new double[0];
    }

    /// Another step at some nodes.
    record Steps(double[] probabilities, Change change) implements Factor {
        interface Change {
            /// The node with the step of a choice, or the node itself where it is not concerned.
            Node of(int position, Node node, int choice);
        }
    }

    /// Other weights, by node, class and replication, in place.
    record Weights(double[] probabilities, Change change) implements Factor {
        interface Change {
            void apply(double[][][] weights, Lots lots);
        }
    }

    /// Errors in the figures of some indicators.
    record Errors(boolean[] indicators, Distribution distribution) implements Factor {
        interface Distribution {
            /// Turns random bits into relative errors.
            void errors(long[] bits, double[] out, int n);
        }
    }
}
