package org.junxian.programme.fuzz;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junxian.testkit.fuzz.ArbitraryBytes;

/// I2: no crash and no wrong acceptance on arbitrary bytes.
class ArbitraryBytesTest {

    @ParameterizedTest
    @ValueSource(classes = {FuzzPackage.class, FuzzYaml.class, FuzzFeel.class})
    void storedInputsBreakNothing(Class<?> target) throws Throwable {
        ArbitraryBytes.replay(target);
    }

    @Tag("nightly")
    @ParameterizedTest
    @ValueSource(classes = {FuzzPackage.class, FuzzYaml.class, FuzzFeel.class})
    void aSearchFindsNothing(Class<?> target) throws Exception {
        ArbitraryBytes.search(target);
    }
}
