package org.junxian.app.programmes.internal;

import java.util.Set;
import org.junxian.index.data.UnitId;
import tools.jackson.databind.json.JsonMapper;

/// I2: any bytes sent as a base map are shapes of units or refused; nothing else is thrown.
public final class FuzzMapShapes {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<UnitId> UNITS = Set.of(new UnitId("370102"), new UnitId("370103"));

    private FuzzMapShapes() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            MapShapes.read(JSON, input, UNITS);
        } catch (MapShapes.Unfit refused) {
            // that is what a refusal is for
        }
    }
}
