package org.junxian.index.stage;

import java.util.List;
import org.junxian.index.data.Composition;
import org.junxian.index.data.Composition.Part;
import org.junxian.index.data.Population;

/// Gives composed units their scores: at every node the mean of the parts' scores, weighted by size
/// (docs/method/aggregate.md). Parts that are excluded stay out; a part without a score leaves the whole without
/// one.
final class Compose {

    private final Roster roster;

    Compose(Roster roster) {
        this.roster = roster;
    }

    /// Works in place on the scores by node.
    void apply(double[][] scores) {
        Population population = roster.population;
        for (Composition composition : population.compositions()) {
            int whole = population.indexOf(composition.whole());
            for (double[] s : scores) {
                s[whole] = mean(composition.parts(), s);
            }
        }
    }

    private double mean(List<Part> parts, double[] scores) {
        double sum = 0;
        double size = 0;
        for (Part part : parts) {
            int i = roster.population.indexOf(part.unit());
            if (roster.takesPart[i]) {
                sum += part.size() * scores[i];
                size += part.size();
            }
        }
        return sum / size;
    }
}
