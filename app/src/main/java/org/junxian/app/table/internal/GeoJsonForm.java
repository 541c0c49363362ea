package org.junxian.app.table.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junxian.app.table.Cell;
import org.junxian.app.table.Digits;
import org.junxian.app.table.Table;
import org.junxian.app.table.Tables.Place;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A table as GeoJSON points (RFC 7946), the cells of a row as properties.
@Component
public final class GeoJsonForm {

    private final JsonMapper json;

    GeoJsonForm(JsonMapper json) {
        this.json = json;
    }

    public byte[] write(Table table, Digits digits, Function<List<Cell>, @Nullable Place> placeOf) {
        var features = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : table.rows()) {
            var feature = new LinkedHashMap<String, @Nullable Object>();
            feature.put("type", "Feature");
            feature.put("geometry", geometry(placeOf.apply(row)));
            feature.put("properties", JsonForm.object(table, row, digits));
            features.add(feature);
        }
        var collection = new LinkedHashMap<String, Object>();
        collection.put("type", "FeatureCollection");
        collection.put("title", table.title());
        collection.put("about", table.about());
        collection.put("demonstration", table.demonstration());
        collection.put("features", features);
        return json.writeValueAsBytes(collection);
    }

    private static @Nullable Map<String, Object> geometry(@Nullable Place place) {
        return place == null
                ? null
                : Map.of("type", "Point", "coordinates", List.of(place.longitude(), place.latitude()));
    }
}
