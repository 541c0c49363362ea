package org.junxian.methods.integrity;

import java.util.List;

/// A robust regression.
///
/// @param coefficients in the order of the columns
/// @param scale        spread of the residuals of well-behaved observations
/// @param residuals    observed minus expected, in the order of the rows
public record RobustFit(List<Double> coefficients, double scale, List<Double> residuals) {

    public RobustFit {
        coefficients = List.copyOf(coefficients);
        residuals = List.copyOf(residuals);
    }
}
