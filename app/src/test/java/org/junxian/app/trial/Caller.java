package org.junxian.app.trial;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the running platform over the network, like a browser: with cookies and, when it writes, with the token
/// against forged requests.
@Component
public class Caller {

    private static final String BOUNDARY = "junxian-boundary";

    private final IntSupplier port;
    private final JsonMapper json = JsonMapper.builder().build();
    private CookieManager cookies = new CookieManager();
    private HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    @Autowired
    Caller(WebServerApplicationContext server) {
        this(() -> Objects.requireNonNull(server.getWebServer()).getPort());
    }

    Caller(IntSupplier port) {
        this.port = port;
    }

    /// Takes a session that is open already.
    void carry(String session) {
        for (var pair : List.of(List.of("JUNXIAN_SESSION", session), List.of("XSRF-TOKEN", "carried"))) {
            var cookie = new HttpCookie(pair.getFirst(), pair.getLast());
            cookie.setPath("/");
            cookie.setVersion(0);
            cookies.getCookieStore().add(URI.create("http://localhost:" + port.getAsInt()), cookie);
        }
    }

    /// Forgets all cookies.
    public void startAfresh() {
        cookies = new CookieManager();
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /// The JSON at an address that must answer 200.
    public JsonNode json(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + text(answer));
        }
        return json.readTree(answer.body());
    }

    public JsonNode json(HttpResponse<byte[]> answer) {
        return json.readTree(answer.body());
    }

    public HttpResponse<byte[]> send(String method, String path, String body) {
        return send(request(path, "Content-Type", "application/json", "X-XSRF-TOKEN", token())
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<byte[]> sendWithoutToken(String method, String path, String body) {
        return send(request(path, "Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    /// A form with one file and further fields as `name`, `value` pairs.
    public HttpResponse<byte[]> upload(String method, String path, byte[] file, String... fields) {
        var head = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            head.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"");
            head.append(fields[i]).append("\"\r\n\r\n").append(fields[i + 1]).append("\r\n");
        }
        head.append("--").append(BOUNDARY);
        head.append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.zip\"\r\n");
        head.append("Content-Type: application/octet-stream\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[start.length + file.length + end.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(file, 0, whole, start.length, file.length);
        System.arraycopy(end, 0, whole, start.length + file.length, end.length);
        return send(request(path, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY, "X-XSRF-TOKEN", token())
                .method(method, BodyPublishers.ofByteArray(whole))
                .build());
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /// The value of a cookie; empty when there is none.
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private String token() {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/v1/session");
        }
        return cookie("XSRF-TOKEN");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var builder = HttpRequest.newBuilder(URI.create("http://localhost:" + port.getAsInt() + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(request + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
