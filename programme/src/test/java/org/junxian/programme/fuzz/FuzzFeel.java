package org.junxian.programme.fuzz;

import java.nio.charset.StandardCharsets;
import org.junxian.programme.feel.FeelExpression;
import org.junxian.programme.feel.FeelFault;

/// I2: any text is an expression of a check or refused as a fault; nothing else is thrown.
public final class FuzzFeel {

    private FuzzFeel() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        try {
            FeelExpression read = FeelExpression.of(text);
            if (!FeelExpression.of(read.text()).here().equals(read.here())) {
                throw new IllegalStateException("Reading an expression twice gives two readings: " + text);
            }
        } catch (FeelFault refused) {
            // that is what a fault is for
        }
    }
}
