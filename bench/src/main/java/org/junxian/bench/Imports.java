package org.junxian.bench;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junxian.bench.LoadPeopleStore.Signed;
import org.junxian.bench.Work.Cost;
import org.junxian.testkit.forms.GenerateForm;

/// How long files take on their way in, over HTTP against a running demonstration: one return of 900 cells, those of
/// all 136 counties one after the other, a department's sheet of 136 × 50, and a million figures against COPY.
public final class Imports {

    private static final int PERIOD = 2024;
    private static final String COLLECTION = SpeedPackage.ID + "." + GenerateForm.ID + "." + PERIOD;
    private static final String SHEET = SpeedPackage.ID + ".wide." + PERIOD;
    private static final int ROUNDS = 5;

    private final Asking asking;
    private final Work work;
    private final LoadPeopleStore people;

    private Imports(int port, Path folder, LoadPeopleStore people) throws Exception {
        this.asking = new Asking(port);
        this.work = new Work(port, folder);
        this.people = people;
    }

    /// @param arguments port, data folder, folder of the package of Shandong, rows for COPY (0: without), rounds of it
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        try (var people = new LoadPeopleStore(folder)) {
            var imports = new Imports(Integer.parseInt(arguments[0]), folder, people);
            var speed = SpeedPackage.of(Path.of(arguments[2]));
            imports.prepare(speed);
            imports.returns();
            imports.sheet(speed);
            int rows = Integer.parseInt(arguments[3]);
            if (rows > 0) {
                imports.copy(speed, rows, Integer.parseInt(arguments[4]));
            }
        }
    }

    private Signed sign(String name, String role, String reach, String code) throws SQLException {
        var signed = people.signIn("load-speedy-" + name, role, reach, SpeedPackage.ID, code);
        people.connection().commit();
        return signed;
    }

    private void prepare(SpeedPackage speed) throws Exception {
        var system = people.signIn("load-speedy-system", "system-administrator", "installation", null, "");
        people.connection().commit();
        asking.upload(system, "/packages?dryRun=false", speed.zip());
        var officer = sign("officer", "programme-officer", "province", "");
        if (!asking.json(officer, "/collections?programme=" + SpeedPackage.ID)
                .toString()
                .contains(COLLECTION)) {
            asking.post(officer, "/collections", """
                    {"programme":"%s","form":"%s","period":"%d","dueOn":"2035-01-01"}""".formatted(SpeedPackage.ID, GenerateForm.ID, PERIOD));
            asking.post(officer, "/department-sheets", """
                    {"programme":"%s","period":"%d","department":"wide","dueOn":"2035-01-01"}""".formatted(SpeedPackage.ID, PERIOD));
        }
    }

    private void returns() throws Exception {
        var files = new TreeMap<String, byte[]>();
        var clerks = new TreeMap<String, Signed>();
        var figures = GenerateForm.LARGE.figures(PERIOD);
        var out = new ArrayList<Cost>();
        for (String county : people.counties()) {
            var clerk = sign(county, "county-clerk", "county", county);
            clerks.put(county, clerk);
            out.add(work.of(() -> files.put(county, asking.get(clerk, address(county)))));
            files.put(county, FillWorkbook.with(Objects.requireNonNull(files.get(county)), figures));
        }
        System.out.println("a return of 900 cells as a workbook: " + Work.middle(out));
        var in = new ArrayList<Cost>();
        var all = work.of(() -> {
            for (var file : files.entrySet()) {
                in.add(work.of(() -> require(asking.upload(
                        Objects.requireNonNull(clerks.get(file.getKey())), address(file.getKey()), file.getValue()))));
            }
            return in;
        });
        System.out.println("a return of 900 cells brought back, the one in the middle: " + Work.middle(in));
        System.out.println(
                "the slowest: " + in.stream().mapToDouble(Cost::wall).max().orElse(0) + " s");
        System.out.println("all " + files.size() + " brought back, one after the other: " + all);
    }

    private static String address(String county) {
        return "/returns/" + COLLECTION + "." + county + "/workbook";
    }

    private static Object require(tools.jackson.databind.JsonNode report) {
        if (!report.path("imported").asBoolean(false)) {
            throw new IllegalStateException("Not imported: " + report);
        }
        return report;
    }

    private void sheet(SpeedPackage speed) throws Exception {
        var department = sign("wide", "department-officer", "department", "wide");
        String address = "/department-sheets/" + SHEET;
        var in = new ArrayList<Cost>();
        for (int round = 1; round <= ROUNDS; round++) {
            var csv = new StringBuilder("unit," + String.join(",", speed.indicators()) + "\n");
            for (String county : people.counties()) {
                csv.append(county)
                        .append(("," + (round + System.nanoTime() % 40))
                                .repeat(speed.indicators().size()));
                csv.append('\n');
            }
            byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
            in.add(work.of(() -> require(asking.upload(department, address + "/file", file))));
        }
        System.out.println("a sheet of 136 x " + speed.indicators().size() + " brought back: " + Work.middle(in));
        var opened = new ArrayList<Cost>();
        for (int i = 0; i < 4 * ROUNDS; i++) {
            opened.add(work.of(() -> asking.get(department, address)));
        }
        System.out.println("that sheet opened: " + Work.middle(opened));
    }

    /// In turns, each beginning every other time, with the commit of each; the ratio is of CPU time, the other of time.
    private void copy(SpeedPackage speed, int rows, int rounds) throws Exception {
        var officer = sign("officer", "programme-officer", "province", "");
        var copy = new CopyStore(people.connection(), SpeedPackage.ID);
        var lines = ManyRows.of(speed, rows);
        var wall = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        for (int round = 1; round <= rounds; round++) {
            boolean first = round % 2 == 0;
            var early = first ? ours(officer, lines, copy) : theirs(lines, copy);
            var late = first ? theirs(lines, copy) : ours(officer, lines, copy);
            var ours = first ? early : late;
            var theirs = first ? late : early;
            wall.add(theirs.wall() / ours.wall());
            cpu.add(theirs.cpu() / ours.cpu());
            System.out.println("round " + round + ": " + rows + " figures, COPY " + theirs + ", import " + ours);
        }
        System.out.println("import at " + middle(wall) + " of the speed of COPY; by CPU time at " + middle(cpu));
    }

    private Cost ours(Signed officer, ManyRows lines, CopyStore copy) throws Exception {
        var cost = work.of(() -> {
            long id = asking.post(
                            officer,
                            "/observations?programme=" + SpeedPackage.ID,
                            "text/csv",
                            BodyPublishers.ofByteArray(lines.csv()))
                    .path("id")
                    .asLong();
            var job = asking.json(officer, "/jobs/" + id);
            while (job.path("endedAt").isNull()) {
                Thread.sleep(20);
                job = asking.json(officer, "/jobs/" + id);
            }
            if (job.path("report").path("changed").asLong(0) != lines.rows()) {
                throw new IllegalStateException("Not all came in: " + job);
            }
            return id;
        });
        copy.clear();
        return cost;
    }

    private Cost theirs(ManyRows lines, CopyStore copy) throws Exception {
        copy.setRowSecurityAside(true);
        var cost = work.of(() -> copy.in(new ByteArrayInputStream(lines.copy())));
        copy.setRowSecurityAside(false);
        copy.clear();
        return cost;
    }

    private static double middle(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return Math.rint(100 * (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2) / 100;
    }
}
