package org.junxian.app.notice.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server (RFC 5321, as far as a sender needs it) that keeps what it is given.
final class SmallMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<MimeMessage> received = new CopyOnWriteArrayList<>();

    private SmallMailServer(ServerSocket socket) {
        this.socket = socket;
    }

    static SmallMailServer start() throws IOException {
        var server = new SmallMailServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::listen);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<MimeMessage> received() {
        return List.copyOf(received);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException | MessagingException e) {
                if (!socket.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void talk(Socket caller) throws IOException, MessagingException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new java.io.OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8);
        say(out, "220 small");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.split(" ", 2)[0]) {
                case "DATA" -> {
                    say(out, "354 go on");
                    keep(in);
                    say(out, "250 kept");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 yes");
            }
        }
    }

    private void keep(BufferedReader in) throws IOException, MessagingException {
        var text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        received.add(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
