package org.junxian.testkit.panel;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// An invented panel and what was planted in it.
///
/// @param cities   the city of each unit, by its number
/// @param groups   the class of each unit
/// @param figures  by indicator: a row for each unit, a column for each year
/// @param first    the same as first announced, outputs only
/// @param cityFigures by indicator: a row for each city, in the order of their numbers
/// @param targets  of the growth of `gdp` in percent, for each unit and year
/// @param planted  what was planted, by unit; all others are honest
public record PlantedPanel(
        int[] cities,
        int[] groups,
        Map<String, double[][]> figures,
        Map<String, double[][]> first,
        Map<String, double[][]> cityFigures,
        double[][] targets,
        SortedMap<Integer, Misreport> planted) {

    public static final int YEARS = 12;
    public static final List<String> PARTS = List.of("gdp_primary", "gdp_secondary", "gdp_tertiary");
    public static final List<String> OUTPUTS =
            List.of("gdp", "gdp_primary", "gdp_secondary", "gdp_tertiary", "industry", "retail");
    public static final List<String> INPUTS = List.of("power", "freight", "tax", "loans");

    public int units() {
        return cities.length;
    }
}
