package org.junxian.app.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junxian.app.trial.TrialProvider.Twist;

/// The way of a browser to the trial provider and back, step by step.
public final class ProviderVisit {

    public static final TrialProvider PROVIDER = SignInServices.PROVIDER;
    public static final String REFUSED = "/sign-in?refused=1";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private ProviderVisit() {}

    /// Who is signed in there from now on.
    public static void there(String user, Twist twist) {
        PROVIDER.signedIn(Map.of("sub", "subject of " + user, "preferred_username", user), twist);
    }

    /// The next address of a browser.
    public static String location(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).as("goes on to the next page").isIn(302, 303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /// Leaves this house and comes back to its door.
    ///
    /// @return the address of the answer, which is not asked for yet
    public static String leave(Caller caller, String provider, String query) {
        return thereAndBack(location(caller.get("/api/v1/session/providers/" + provider + query)));
    }

    /// The whole way.
    ///
    /// @return the page the browser ends on
    public static String make(Caller caller, String provider, String query) {
        String address = location(caller.get("/api/v1/session/providers/" + provider + query));
        return address.startsWith("/") ? address : location(caller.get(thereAndBack(address)));
    }

    /// What the page shows after a refusal: the code and what was found.
    public static String refusal(Caller caller) {
        var problem = caller.json("/api/v1/session/refusal?lang=en").path("problem");
        assertThat(problem.path("tryThis").asString()).isNotBlank();
        return problem.path("code").asString() + " " + problem.path("found").asString();
    }

    private static String thereAndBack(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            String back = location(BROWSER.send(request, BodyHandlers.discarding()));
            assertThat(back).startsWith(SignInServices.HOUSE + "/api/v1/session/providers/");
            return back.substring(SignInServices.HOUSE.length());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
