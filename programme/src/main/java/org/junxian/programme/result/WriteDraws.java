package org.junxian.programme.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.junxian.index.certainty.Experiment;
import org.junxian.index.data.ClassId;
import org.junxian.index.scheme.Node;
import org.junxian.programme.Numbers;

/// What the replications of a study drew, for those who want to compute one of them again: the alternative each
/// variation took, the weights, and statistics of what the figures of each indicator were multiplied with. One row for
/// each number;
/// rows are written as they are made, so memory does not depend on how many there are.
public final class WriteDraws {

    private final Experiment experiment;
    private final List<Node> nodes;
    private final List<ClassId> classes;
    private final CsvWriter csv;

    private WriteDraws(Experiment experiment, CsvWriter csv) {
        this.experiment = experiment;
        this.nodes = experiment.scheme().nodes();
        this.classes = experiment.population().classes();
        this.csv = csv;
    }

    /// Writes the replications 0 to `count - 1`; the writer is not closed.
    public static void write(Experiment experiment, long count, Writer to) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        csv.writeRecord("replication", "what", "variation", "node", "class", "number");
        var draws = new WriteDraws(experiment, csv);
        for (long replication = 0; replication < count; replication++) {
            draws.replication(replication);
        }
        csv.flush();
    }

    private void replication(long number) {
        String replication = Long.toString(number + 1);
        double[] point = experiment.point(number);
        for (int factor = 0; factor < experiment.factors(); factor++) {
            if (experiment.probabilities(factor).length > 0) {
                int choice = experiment.choice(factor, point[factor]);
                csv.writeRecord(
                        replication, "alternative", Integer.toString(factor + 1), "", "", Integer.toString(choice + 1));
            }
        }
        double[][] weights = experiment.weights(point);
        for (int node = 1; node < weights.length; node++) {
            for (int c = 0; c < weights[node].length; c++) {
                row(replication, "weight", node, classes.get(c).id(), weights[node][c]);
            }
        }
        errors(replication, experiment.errors(point));
    }

    private void errors(String replication, double[][] errors) {
        var indicators = experiment.scheme().indicators();
        for (int i = 0; i < errors.length; i++) {
            if (errors[i].length > 0) {
                int node = nodes.indexOf(indicators.get(i));
                var summary = Arrays.stream(errors[i]).summaryStatistics();
                double mean = summary.getAverage();
                double squares = Arrays.stream(errors[i])
                        .map(error -> (error - mean) * (error - mean))
                        .sum();
                row(replication, "error-least", node, "", summary.getMin());
                row(replication, "error-mean", node, "", mean);
                row(replication, "error-most", node, "", summary.getMax());
                row(replication, "error-sd", node, "", Math.sqrt(squares / (errors[i].length - 1)));
            }
        }
    }

    private void row(String replication, String what, int node, String classId, double number) {
        csv.writeRecord(replication, what, "", nodes.get(node).id().id(), classId, Numbers.shortest(number));
    }
}
