package org.junxian.app.collection.internal;

import java.util.List;
import java.util.Locale;
import org.junxian.app.access.Caller;
import org.junxian.app.programmes.Programmes;
import org.junxian.programme.model.Text;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The forms that can be asked.
@RestController
@RequestMapping("/api/v1/forms")
class FormController {

    /// @param frequency    `year`, `half-year`, `quarter` or `month`
    /// @param deadlineDays it is due this many days after the last day of its period
    record AskableForm(String id, Text title, String frequency, boolean demonstration, int deadlineDays) {}

    private final Programmes programmes;
    private final Desk desk;

    FormController(Programmes programmes, Desk desk) {
        this.programmes = programmes;
        this.desk = desk;
    }

    @GetMapping
    List<AskableForm> list(@RequestParam String programme, Caller caller) {
        if (desk.area(caller, programme).isEmpty()) {
            return List.of();
        }
        return programmes.get(programme).content().forms().values().stream()
                .map(form -> new AskableForm(
                        form.id(),
                        form.title(),
                        form.frequency().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        form.demonstration(),
                        form.deadlineDays()))
                .toList();
    }
}
