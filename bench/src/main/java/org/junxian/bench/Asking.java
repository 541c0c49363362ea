package org.junxian.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junxian.bench.LoadPeopleStore.Signed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls a running platform on this machine; whatever is not answered well ends the measurement.
final class Asking {

    private static final String BOUNDARY = "junxian-bench";

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String address;

    Asking(int port) {
        address = "http://127.0.0.1:" + port + "/api/v1";
    }

    byte[] get(Signed who, String path) throws IOException, InterruptedException {
        return send(request(who, path).GET().build()).body();
    }

    JsonNode json(Signed who, String path) throws IOException, InterruptedException {
        return json.readTree(get(who, path));
    }

    JsonNode post(Signed who, String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        return json.readTree(
                send(request(who, path).header("Content-Type", type).POST(body).build())
                        .body());
    }

    JsonNode post(Signed who, String path, String body) throws IOException, InterruptedException {
        return post(who, path, "application/json", BodyPublishers.ofString(body));
    }

    JsonNode upload(Signed who, String path, byte[] file) throws IOException, InterruptedException {
        var form = new ByteArrayOutputStream();
        form.writeBytes(utf8("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n"));
        form.writeBytes(file);
        form.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return post(
                who, path, "multipart/form-data; boundary=" + BOUNDARY, BodyPublishers.ofByteArray(form.toByteArray()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(Signed who, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", "JUNXIAN_SESSION=" + who.key() + "; XSRF-TOKEN=load")
                .header("X-XSRF-TOKEN", "load");
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer;
    }
}
