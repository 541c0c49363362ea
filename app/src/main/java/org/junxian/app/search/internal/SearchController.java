package org.junxian.app.search.internal;

import java.util.List;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.Programmes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Answers the search box.
@RestController
class SearchController {

    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private final Programmes programmes;

    SearchController(Programmes programmes) {
        this.programmes = programmes;
    }

    /// At most 20 hits, the closest first; none for an empty question.
    @GetMapping("/api/v1/search")
    List<Hit> search(@RequestParam(defaultValue = "") String q) {
        if (q.length() > LONGEST) {
            throw Refusal.of(Problem.BAD_PARAMETER, "q", q.substring(0, LONGEST), "≤ " + LONGEST);
        }
        var wanted = Wanted.of(q);
        return programmes.list().stream()
                .flatMap(programme -> Hits.of(programme, wanted).stream())
                .sorted(Hits.ORDER)
                .limit(MOST)
                .map(Hits.Scored::hit)
                .toList();
    }
}
