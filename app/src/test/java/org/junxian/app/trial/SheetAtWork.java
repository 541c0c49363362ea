package org.junxian.app.trial;

import java.nio.charset.StandardCharsets;

/// Brings the sheet of a department back as a file, again and again.
public final class SheetAtWork extends Worker {

    private final String address;
    private final Caller department;
    private int round;

    public SheetAtWork(String id, Caller department) {
        super(id);
        this.address = "/api/v1/department-sheets/" + id;
        this.department = department;
    }

    /// All values, so that half a file would show.
    @Override
    protected String state() {
        var answer = department.get(address);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + Caller.text(answer));
        }
        var values = new StringBuilder();
        for (var row : department.json(answer).path("rows").properties()) {
            values.append(row.getValue().path("residents").path("value").asDouble(0))
                    .append(' ');
        }
        return values.toString();
    }

    @Override
    protected void work(String state) {
        round++;
        var csv = new StringBuilder("unit,residents\n");
        for (String unit : ReturnsPackage.COUNTIES) {
            csv.append(unit).append(',').append(round).append('\n');
        }
        String next = (round + ".0 ").repeat(ReturnsPackage.COUNTIES.size());
        trying(next);
        var answer = department.upload("POST", address + "/file", csv.toString().getBytes(StandardCharsets.UTF_8));
        if (answer.statusCode() == 200) {
            answered(next);
        } else if (answer.statusCode() < 500) {
            answered("refused with " + answer.statusCode() + ": " + Caller.text(answer));
        }
    }
}
