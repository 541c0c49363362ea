package org.junxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// How to reach the database of the trail: a server by its address, or the embedded one of a data folder, whose port
/// and
/// password stand in that folder.
///
/// @param folder the data folder, where anchors and retired entries lie
record TrailLogin(String url, String user, String password, Path folder) {

    private static final String OWNER = "junxian_owner";
    private static final int LINE_OF_PORT = 3;

    static TrailLogin of(String url, String user, String data, Map<String, String> environment) throws Refusal {
        Path folder = data.isEmpty() ? usualFolder(environment) : Path.of(data);
        if (url.isEmpty()) {
            return embedded(folder);
        }
        String name = user.isEmpty() ? environment.getOrDefault("JUNXIAN_DATABASE_OWNER", OWNER) : user;
        return new TrailLogin(url, name, environment.getOrDefault("JUNXIAN_DATABASE_OWNER_PASSWORD", ""), folder);
    }

    private static TrailLogin embedded(Path folder) throws Refusal {
        Path postmaster = folder.resolve("database").resolve("cluster-18").resolve("postmaster.pid");
        try {
            String port = Files.readAllLines(postmaster).get(LINE_OF_PORT).strip();
            var passwords = new Properties();
            try (var in = Files.newBufferedReader(folder.resolve("database.passwords"))) {
                passwords.load(in);
            }
            String address = "jdbc:postgresql://127.0.0.1:" + port + "/junxian";
            return new TrailLogin(address, OWNER, passwords.getProperty(OWNER, ""), folder);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new Refusal("no-running-database", folder);
        }
    }

    /// The same place as the platform's.
    private static Path usualFolder(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        String windows = environment.getOrDefault("LOCALAPPDATA", "");
        if (!xdg.isBlank()) {
            return Path.of(xdg, "junxian");
        }
        return windows.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share", "junxian")
                : Path.of(windows, "Junxian");
    }
}
