package org.junxian.app.programmes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junxian.app.problem.Problem;
import org.junxian.app.problem.Refusal;
import org.junxian.app.programmes.internal.PackageStore;
import org.junxian.programme.ReadPackage;
import org.springframework.stereotype.Component;

/// Finds programmes as they are, or were. Safe to share; the versions read last are remembered, because they never
/// change.
@Component
public class Programmes {

    private static final int REMEMBERED = 24;

    private final PackageStore store;
    private final Map<String, LoadedProgramme> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LoadedProgramme> eldest) {
            return size() > REMEMBERED;
        }
    };

    Programmes(PackageStore store) {
        this.store = store;
    }

    /// The ids of all programmes; reads no package.
    public List<String> ids() {
        return store.ids();
    }

    /// The newest version of every programme, by id.
    public List<LoadedProgramme> list() {
        return store.ids().stream().map(this::get).toList();
    }

    /// The newest version.
    ///
    /// @throws Refusal naming the programmes there are
    public LoadedProgramme get(String id) {
        return get(id, store.newestVersion(id).orElseThrow(() -> unknown(id)));
    }

    /// The version that was the newest at a moment.
    ///
    /// @throws Refusal when there was none yet
    public LoadedProgramme asOf(String id, Instant moment) {
        return get(id, store.versionAsOf(id, moment).orElseThrow(() -> unknown(id)));
    }

    /// @throws Refusal when there is no such version
    public LoadedProgramme get(String id, int version) {
        String key = id + "/" + version;
        synchronized (remembered) {
            var known = remembered.get(key);
            if (known != null) {
                return known;
            }
        }
        var read = read(id, version);
        synchronized (remembered) {
            remembered.put(key, read);
        }
        return read;
    }

    /// Until the end of the caller's transaction no package is loaded, so that what is read belongs together.
    public void holdStill() {
        store.lockLoading();
    }

    private LoadedProgramme read(String id, int version) {
        var row = store.find(id, version).orElseThrow(() -> unknown(id));
        var programme = ReadPackage.fromZip(row.archive())
                .programme()
                .orElseThrow(() -> new IllegalStateException(
                        "Package version %s/%s was loaded once but cannot be read any more".formatted(id, version)));
        return new LoadedProgramme(programme, version, row.hash(), row.loadedAt());
    }

    private Refusal unknown(String id) {
        return Refusal.of(Problem.UNKNOWN_PROGRAMME, id, String.join(", ", store.ids()));
    }
}
