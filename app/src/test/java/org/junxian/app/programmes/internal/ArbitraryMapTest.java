package org.junxian.app.programmes.internal;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.testkit.fuzz.ArbitraryBytes;

/// I2: no crash and no wrong acceptance on arbitrary bytes sent as a base map.
class ArbitraryMapTest {

    @Test
    void storedInputsBreakNothing() throws Throwable {
        ArbitraryBytes.replay(FuzzMapShapes.class);
    }

    @Tag("nightly")
    @Test
    void aSearchFindsNothing() throws Exception {
        ArbitraryBytes.search(FuzzMapShapes.class);
    }
}
