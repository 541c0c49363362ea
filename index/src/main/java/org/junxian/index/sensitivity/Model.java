package org.junxian.index.sensitivity;

/// What is studied: outputs from inputs. A row of `points` has one number for each input (a [Input.Choice] as the
/// number of the alternative); a row of the answer has one number for each output, NaN where there is none. The same
/// point must always give the same outputs.
public interface Model {

    double[][] outputs(double[][] points);
}
