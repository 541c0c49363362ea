package org.junxian.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.ProblemDetails;
import org.junxian.app.problem.ProblemWords;
import org.junxian.app.problem.Refusal;
import org.junxian.app.text.Reader;
import org.junxian.programme.model.Language;
import org.springframework.stereotype.Component;

/// Carries a refusal to the sign-in page when a browser comes from elsewhere: the page asks for it and shows it, and no
/// words travel in an address that somebody else could write.
@Component
class PageRefusals {

    private static final String PAGE = "/sign-in?refused=1";

    private record Note(Problem problem, List<String> zh, List<String> en) {}

    private static final SealedCookies.Kind KIND =
            new SealedCookies.Kind("JUNXIAN_REFUSAL", "/api/v1/session", "Strict", Duration.ofMinutes(2));

    private final SealedCookies cookies;

    PageRefusals(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /// @param back the page that was wanted
    /// @return the page that shows it
    String leave(Refusal refusal, String back, HttpServletRequest request, HttpServletResponse response) {
        var note = new Note(
                refusal.problem(),
                new ArrayList<>(refusal.facts(Language.ZH)),
                new ArrayList<>(refusal.facts(Language.EN)));
        cookies.leave(KIND, note, request, response);
        return back.isEmpty() ? PAGE : PAGE + "&to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /// Once.
    Optional<ProblemDetails> take(HttpServletRequest request, HttpServletResponse response) {
        var note = cookies.read(KIND, Note.class, request);
        cookies.forget(KIND, request, response);
        var language = Reader.language(request);
        return note.map(it -> ProblemWords.write(
                it.problem(),
                switch (language) {
                    case ZH -> it.zh();
                    case EN -> it.en();
                },
                language));
    }
}
