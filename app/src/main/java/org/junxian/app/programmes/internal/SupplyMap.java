package org.junxian.app.programmes.internal;

import java.util.Set;
import org.junxian.app.audit.Actor;
import org.junxian.app.audit.AuditTrail;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.junxian.index.data.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Takes in a base map with its approval number. Only shapes of the programme's units are accepted.
@Service
class SupplyMap {

    private static final Set<String> SHAPES = Set.of("Polygon", "MultiPolygon");

    private final Programmes programmes;
    private final ApprovedMapStore store;
    private final AuditTrail audit;
    private final JsonMapper json;

    SupplyMap(Programmes programmes, ApprovedMapStore store, AuditTrail audit, JsonMapper json) {
        this.programmes = programmes;
        this.store = store;
        this.audit = audit;
        this.json = json;
    }

    /// @throws Refusal saying what does not fit
    @Transactional
    public void handle(Actor by, String programme, String approvalNumber, byte[] geoJson) {
        var units = programmes.get(programme).content().territory().units();
        if (approvalNumber.isBlank()) {
            throw bad("没有审图号 / there is no approval number");
        }
        var root = read(geoJson);
        if (!root.path("type").asString("").equals("FeatureCollection")
                || root.path("features").isEmpty()) {
            throw bad("不是含有要素的 FeatureCollection / it is not a FeatureCollection with features");
        }
        for (var feature : root.path("features")) {
            String code = feature.path("properties").path("code").asString("");
            if (code.isBlank() || !units.containsKey(new UnitId(code))) {
                throw bad("要素的代码“" + code + "”不在本项目中 / the feature's code \"" + code + "\" is not in this programme");
            }
            if (!SHAPES.contains(feature.path("geometry").path("type").asString(""))) {
                throw bad("单位 " + code + " 不是面 / the shape of " + code + " is not a polygon");
            }
        }
        root.put("approvalNumber", approvalNumber.strip());
        store.add(programme, approvalNumber.strip(), json.writeValueAsString(root), by.name());
        audit.append(by, "base map supplied", programme, approvalNumber.strip());
    }

    private ObjectNode read(byte[] geoJson) {
        try {
            JsonNode node = json.readTree(geoJson);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw bad("不是 UTF-8 的 JSON / it is not JSON in UTF-8");
        }
        throw bad("不是 JSON 对象 / it is not a JSON object");
    }

    private static Refusal bad(String why) {
        return Refusal.of(Problem.BAD_BASE_MAP, why);
    }
}
