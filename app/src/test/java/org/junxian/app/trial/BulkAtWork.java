package org.junxian.app.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Imports figures as a job, several thousand in each file. What counts is how many there are of each: a file is in or
/// not. A job that was killed must end by itself.
public final class BulkAtWork extends Worker {

    private static final int YEARS = 1_000;

    private final String programme;
    private final Caller officer;
    private final ForkedPlatform platform;

    public BulkAtWork(String programme, Caller officer, ForkedPlatform platform) {
        super("import of figures");
        this.programme = programme;
        this.officer = officer;
        this.platform = platform;
    }

    @Override
    protected @Nullable String state() {
        try (var connection = platform.owner().getConnection()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("""
                            SELECT set_config('junxian.programme', :programme, true),
                                   set_config('junxian.units', '*', true)""").param("programme", programme).query().listOfRows();
            long rows = jdbc.sql("""
                            SELECT count(*) FROM observation
                            WHERE programme = :programme AND origin LIKE :programme || '.bulk.%'""")
                    .param("programme", programme)
                    .query(Long.class)
                    .single();
            connection.rollback();
            return String.valueOf(rows);
        } catch (IOException | java.sql.SQLException | RuntimeException e) {
            return null;
        }
    }

    @Override
    protected void work(String state) throws Exception {
        int files = (int) (Long.parseLong(state) / YEARS);
        if (files == ReturnsPackage.COUNTIES.size() * 6) {
            TimeUnit.MILLISECONDS.sleep(200);
            answered(state);
            return;
        }
        String next = String.valueOf(Long.parseLong(state) + YEARS);
        String unit = ReturnsPackage.COUNTIES.get(files % ReturnsPackage.COUNTIES.size());
        int first = 1_000 + files / ReturnsPackage.COUNTIES.size() * YEARS;
        var csv = new StringBuilder("unit,indicator,period,value,status,note,source\n");
        for (int year = first; year < first + YEARS; year++) {
            csv.append(unit).append(",output,").append(year).append(",1,value,,DEMONSTRATION\n");
        }
        trying(next);
        var started = officer.upload(
                "POST",
                "/api/v1/observations?programme=" + programme,
                csv.toString().getBytes(StandardCharsets.UTF_8));
        if (started.statusCode() == 202) {
            ended(officer.json(started).path("id").asLong(), next, state);
        }
    }

    private void ended(long id, String next, String before) throws InterruptedException {
        while (true) {
            var answer = officer.get("/api/v1/jobs/" + id);
            String how = answer.statusCode() == 200
                    ? officer.json(answer).path("state").asString()
                    : "";
            if (how.equals("done")) {
                answered(next);
                return;
            }
            if (how.equals("failed")) {
                answered(before);
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
