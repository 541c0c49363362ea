package org.junxian.programme.model;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junxian.index.data.UnitId;

/// A unit of the territory: a county, or a parent such as a city. `kind` is an id of the programme's kinds.
/// Longitude and latitude in degrees, area in square kilometres.
public record TerritoryUnit(
        UnitId id,
        String name,
        String pinyin,
        Optional<UnitId> parent,
        String kind,
        OptionalDouble longitude,
        OptionalDouble latitude,
        OptionalDouble areaKm2,
        Validity validity,
        Place place) {

    /// The name to show: Chinese as it is, Latin letters otherwise.
    public Text title() {
        return new Text(name, pinyin.isEmpty() ? name : pinyin);
    }
}
