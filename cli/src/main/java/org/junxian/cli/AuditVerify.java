package org.junxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junxian.cli.trail.Anchor;
import org.junxian.cli.trail.AnchorFile;
import org.junxian.cli.trail.CheckTrail;
import org.junxian.cli.trail.Fault;
import org.junxian.cli.trail.TrailStore;
import org.junxian.programme.Sha256;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `junxian audit verify`: computes the hash of every entry of a platform's trail and says where the chain does not
/// hold.
@Command(name = "verify")
final class AuditVerify implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set before the call
    private Audit audit;

    @Option(names = "--data", paramLabel = "DIR")
    private String data = "";

    @Option(names = "--url", paramLabel = "URL")
    private String url = "";

    @Option(names = "--user", paramLabel = "NAME")
    private String user = "";

    @Option(names = "--anchors", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws Refusal, IOException {
        Terminal terminal = audit.terminal();
        var login = TrailLogin.of(url, user, data, System.getenv());
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
            var store = new TrailStore(connection);
            var anchors = new ArrayList<>(store.anchors());
            anchors.addAll(fromFiles(login.folder()));
            var start = store.start();
            var check = new CheckTrail(start.number(), start.hash(), anchors);
            retired(store, login.folder(), check);
            store.entries(check::take);
            var faults = check.finish();
            new PrintTrail(check, faults, terminal).print();
            return faults.isEmpty() ? Exit.GOOD : Exit.BAD_INPUT;
        } catch (SQLException e) {
            throw new Refusal("no-trail", login.url(), String.valueOf(e.getMessage()));
        }
    }

    private List<Anchor> fromFiles(Path folder) throws Refusal, IOException {
        var named = new ArrayList<>(files);
        Path usual = folder.resolve("trail-anchors.csv");
        if (Files.exists(usual)) {
            named.add(usual);
        }
        var anchors = new ArrayList<Anchor>();
        for (Path file : named) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal("no-anchors", file);
            }
            try {
                anchors.addAll(AnchorFile.read(file));
            } catch (IllegalArgumentException e) {
                throw new Refusal("bad-anchor", file, String.valueOf(e.getMessage()));
            }
        }
        return anchors;
    }

    private static void retired(TrailStore store, Path folder, CheckTrail check) throws SQLException, IOException {
        for (var retired : store.retired()) {
            Path file = folder.resolve("trail").resolve(retired.file());
            if (!Files.isRegularFile(file)
                    || !Sha256.of(Files.readAllBytes(file)).equals(retired.fileHash())) {
                check.add(new Fault.FileChanged(retired.number(), retired.file()));
            }
        }
    }
}
