package org.junxian.programme.result;

import org.junxian.index.Engine;
import org.junxian.index.result.Result;
import org.junxian.programme.Programme;
import org.junxian.programme.SchemeFigures;
import org.junxian.programme.model.SchemeDefinition;

/// A scheme of a programme together with the figures it was given and the result they lead to: everything the files
/// of a result are made from.
public record EvaluatedScheme(Programme programme, SchemeDefinition scheme, SchemeFigures figures, Result result) {

    /// Evaluates a scheme on the package's own figures. The result is the same for any number of threads (N1).
    /// Throws an IllegalArgumentException that names the node when the figures do not suit the method.
    public static EvaluatedScheme evaluate(Programme programme, SchemeDefinition scheme, int threads) {
        return of(programme, scheme, programme.figuresFor(scheme), threads);
    }

    /// Evaluates a scheme on figures from elsewhere, for example from a database at a moment.
    public static EvaluatedScheme of(Programme programme, SchemeDefinition scheme, SchemeFigures figures, int threads) {
        Result result = new Engine(threads).evaluate(scheme.scheme(), figures.figures());
        return new EvaluatedScheme(programme, scheme, figures, result);
    }
}
