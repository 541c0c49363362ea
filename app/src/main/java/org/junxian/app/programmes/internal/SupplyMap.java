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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Takes in a base map with its approval number. Only shapes of the programme's units are accepted.
@Service
class SupplyMap {

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
        var root = requireShapes(geoJson, units.keySet());
        root.put("approvalNumber", approvalNumber.strip());
        store.add(programme, approvalNumber.strip(), json.writeValueAsString(root), by.name());
        audit.append(by, "base map supplied", programme, approvalNumber.strip());
    }

    private ObjectNode requireShapes(byte[] geoJson, Set<UnitId> units) {
        try {
            return MapShapes.read(json, geoJson, units);
        } catch (MapShapes.Unfit unfit) {
            throw bad(unfit.getMessage());
        }
    }

    private static Refusal bad(String why) {
        return Refusal.of(Problem.BAD_BASE_MAP, why);
    }
}
