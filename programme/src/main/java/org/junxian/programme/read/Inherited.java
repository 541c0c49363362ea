package org.junxian.programme.read;

import org.junxian.index.scheme.Aggregation;
import org.junxian.index.scheme.Imputation;
import org.junxian.index.scheme.MissingPolicy;
import org.junxian.index.scheme.Normalisation;
import org.junxian.index.scheme.Treatment;
import org.junxian.programme.format.SchemeBlocks;
import org.junxian.programme.yaml.Fields;

/// The rules that hold for a subtree unless a node says otherwise. The aggregation is the default of the scheme: a
/// group's own does not pass to the groups below it.
record Inherited(
        MissingPolicy missing,
        Imputation imputation,
        Treatment treatment,
        Normalisation normalisation,
        Aggregation aggregation) {

    static final Inherited STANDARD = new Inherited(
            MissingPolicy.PROPAGATE,
            Imputation.NONE,
            Treatment.NONE,
            ReadNormalisation.STANDARD,
            new Aggregation.WeightedMean());

    /// From the block `defaults` of a scheme.
    static Inherited defaults(Fields scheme, Rules rules) {
        return scheme.block("defaults", SchemeBlocks.DEFAULTS)
                .map(fields -> {
                    Inherited below = STANDARD.with(fields, rules);
                    Aggregation aggregation = fields.find("aggregate")
                            .map(v -> new ReadMethods(rules).aggregation(v))
                            .orElse(STANDARD.aggregation);
                    return new Inherited(
                            below.missing, below.imputation, below.treatment, below.normalisation, aggregation);
                })
                .orElse(STANDARD);
    }

    /// What holds below a group, or for an indicator, that states some rules of its own.
    Inherited with(Fields group, Rules rules) {
        ReadMethods methods = new ReadMethods(rules);
        return new Inherited(
                group.knows("missing")
                        ? group.find("missing").map(methods::missing).orElse(missing)
                        : missing,
                group.find("impute").map(methods::imputation).orElse(imputation),
                group.find("treat").map(methods::treatment).orElse(treatment),
                group.find("normalise")
                        .map(v -> new ReadNormalisation(rules).read(v))
                        .orElse(normalisation),
                aggregation);
    }
}
