package org.junxian.app.programmes.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junxian.programme.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of base maps with an approval number.
@Repository
class ApprovedMapStore {

    private final JdbcClient jdbc;

    ApprovedMapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest map, as GeoJSON.
    Optional<String> newest(String programme) {
        return jdbc.sql("""
                        SELECT geojson FROM base_map
                        WHERE programme = :programme
                        ORDER BY version DESC
                        LIMIT 1""")
                .param("programme", programme)
                .query((row, number) -> row.getString("geojson"))
                .optional();
    }

    void add(String programme, String approvalNumber, String geoJson, String by) {
        jdbc.sql("""
                        INSERT INTO base_map (programme, version, approval_number, geojson, hash, loaded_at, loaded_by)
                        SELECT :programme, coalesce(max(version), 0) + 1, :approvalNumber, :geoJson, :hash, now(), :by
                        FROM base_map
                        WHERE programme = :programme""")
                .param("programme", programme)
                .param("approvalNumber", approvalNumber)
                .param("geoJson", geoJson)
                .param("hash", Sha256.of(geoJson.getBytes(StandardCharsets.UTF_8)))
                .param("by", by)
                .update();
    }
}
