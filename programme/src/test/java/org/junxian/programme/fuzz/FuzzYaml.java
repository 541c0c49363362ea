package org.junxian.programme.fuzz;

import java.nio.charset.StandardCharsets;
import org.junxian.programme.check.Findings;
import org.junxian.programme.yaml.ParseYaml;

/// I2: any text is a YAML tree or refused with errors; nothing is thrown.
public final class FuzzYaml {

    private FuzzYaml() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Findings findings = new Findings();
        String text = new String(input, StandardCharsets.UTF_8);
        if (ParseYaml.parse(text, "any.yaml", findings).isEmpty() && findings.none()) {
            throw new IllegalStateException("A text was refused without a reason: " + text);
        }
    }
}
