package org.junxian.app.programmes.internal;

import java.util.Set;
import org.junxian.index.data.UnitId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads a base map (RFC 7946): polygons of units of the programme, in degrees, and nothing else. Pure.
final class MapShapes {

    private static final int SMALLEST_RING = 4;

    /// What does not fit, in both languages.
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        private Unfit(String zh, String en) {
            super(zh + " / " + en);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private MapShapes() {}

    /// A feature collection whose features have the code of one of the units and a polygon or several.
    static ObjectNode read(JsonMapper json, byte[] geoJson, Set<UnitId> units) throws Unfit {
        ObjectNode root = object(json, geoJson);
        JsonNode features = root.path("features");
        if (!root.path("type").asString("").equals("FeatureCollection") || !features.isArray() || features.isEmpty()) {
            throw new Unfit("不是含有要素的 FeatureCollection", "it is not a FeatureCollection with features");
        }
        for (JsonNode feature : features) {
            requireShape(code(feature, units), feature.path("geometry"));
        }
        return root;
    }

    private static ObjectNode object(JsonMapper json, byte[] geoJson) throws Unfit {
        try {
            if (json.readTree(geoJson) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new Unfit("不是 UTF-8 的 JSON", "it is not JSON in UTF-8");
        }
        throw new Unfit("不是 JSON 对象", "it is not a JSON object");
    }

    private static String code(JsonNode feature, Set<UnitId> units) throws Unfit {
        String code = feature.path("properties").path("code").asString("");
        for (UnitId unit : units) {
            if (unit.code().equals(code)) {
                return code;
            }
        }
        throw new Unfit(
                "要素的代码“" + cut(code) + "”不在本项目中", "the feature's code \"" + cut(code) + "\" is not in this programme");
    }

    private static void requireShape(String code, JsonNode geometry) throws Unfit {
        JsonNode coordinates = geometry.path("coordinates");
        boolean fits = switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> each(coordinates, MapShapes::polygon);
            default -> throw new Unfit("单位 " + code + " 不是面", "the shape of " + code + " is not a polygon");
        };
        if (!fits) {
            throw new Unfit(
                    "单位 " + code + " 的坐标不成面：每个环至少 4 个点、首尾相同，经度 ±180、纬度 ±90 以内",
                    "the coordinates of " + code + " are no polygon: a ring has at least 4 positions, the last is the "
                            + "first, longitude is within ±180 and latitude within ±90");
        }
    }

    private static boolean polygon(JsonNode rings) {
        return each(rings, MapShapes::ring);
    }

    private static boolean ring(JsonNode positions) {
        return positions.size() >= SMALLEST_RING
                && each(positions, MapShapes::position)
                && positions.get(0).equals(positions.get(positions.size() - 1));
    }

    private static boolean position(JsonNode numbers) {
        return numbers.isArray() && numbers.size() >= 2 && within(numbers.get(0), 180) && within(numbers.get(1), 90);
    }

    private static boolean within(JsonNode number, double limit) {
        return number.isNumber() && Math.abs(number.asDouble()) <= limit;
    }

    private interface Fits {
        boolean test(JsonNode node);
    }

    private static boolean each(JsonNode list, Fits fits) {
        if (!list.isArray() || list.isEmpty()) {
            return false;
        }
        for (JsonNode node : list) {
            if (!fits.test(node)) {
                return false;
            }
        }
        return true;
    }

    private static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
