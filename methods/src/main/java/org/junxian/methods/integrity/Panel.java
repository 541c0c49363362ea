package org.junxian.methods.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The figures of many units over the same periods.
///
/// @param members one for each row of the grids
/// @param figures by indicator, as known last
/// @param first   by indicator, as announced first; may lack indicators
/// @param cities  by indicator, the cities' own figures; rows as in [#cityCodes()]; may lack indicators
public record Panel(
        List<Member> members,
        List<String> periods,
        Map<String, Grid> figures,
        Map<String, Grid> first,
        Map<String, Grid> cities) {

    /// A unit.
    ///
    /// @param city  the unit it belongs to and whose figures its own add up to; empty when there is none
    /// @param group units of one group are compared with each other first, for example a class
    public record Member(String code, String city, String group) {}

    public Panel {
        members = List.copyOf(members);
        periods = List.copyOf(periods);
        figures = Map.copyOf(figures);
        first = Map.copyOf(first);
        cities = Map.copyOf(cities);
        for (var entry : figures.entrySet()) {
            if (entry.getValue().rows() != members.size()) {
                throw new IllegalArgumentException("The grid of %s has %s rows for %s units"
                        .formatted(entry.getKey(), entry.getValue().rows(), members.size()));
            }
        }
    }

    /// The cities that have members, in the order of their codes.
    public List<String> cityCodes() {
        var codes = new TreeSet<String>();
        members.forEach(member -> codes.add(member.city));
        codes.remove("");
        return List.copyOf(codes);
    }

    /// The members of each city, by their number.
    public Map<String, List<Integer>> byCity() {
        var members = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < this.members.size(); i++) {
            if (!this.members.get(i).city.isEmpty()) {
                members.computeIfAbsent(this.members.get(i).city, city -> new ArrayList<>())
                        .add(i);
            }
        }
        return members;
    }

    /// The figure of a unit, or NaN.
    double value(String indicator, int member, int period) {
        var grid = figures.get(indicator);
        return grid == null || period < 0 ? Double.NaN : grid.at(member, period);
    }

    /// Growth over some periods in percent, or NaN.
    double growth(String indicator, Measure measure, int member, int end, int over) {
        return growth(measure, value(indicator, member, end), value(indicator, member, end - over));
    }

    static double growth(Measure measure, double now, double before) {
        return switch (measure) {
            case RATE -> now - before;
            case LEVEL -> now > 0 && before > 0 ? 100 * StrictMath.log(now / before) : Double.NaN;
        };
    }
}
