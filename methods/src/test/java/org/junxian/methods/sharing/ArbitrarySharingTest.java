package org.junxian.methods.sharing;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junxian.testkit.fuzz.ArbitraryBytes;

/// N3: every division adds up and keeps its bounds, whatever bytes it is made of.
class ArbitrarySharingTest {

    @Test
    void storedInputsBreakNothing() throws Throwable {
        ArbitraryBytes.replay(FuzzSharing.class);
    }

    @Tag("nightly")
    @Test
    void aSearchFindsNothing() throws Exception {
        ArbitraryBytes.search(FuzzSharing.class);
    }
}
