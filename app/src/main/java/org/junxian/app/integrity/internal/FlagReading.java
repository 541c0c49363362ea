package org.junxian.app.integrity.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junxian.app.area.Area;
import org.junxian.app.integrity.IntegrityFlag;
import org.junxian.app.integrity.IntegrityRun;
import org.springframework.stereotype.Component;

/// Reads questions in words, within the caller's transaction.
@Component
public class FlagReading {

    private final IntegrityStore store;
    private final FlagViews views;

    FlagReading(IntegrityStore store, FlagViews views) {
        this.store = store;
        this.views = views;
    }

    public List<IntegrityRun> runs(Area area) {
        return store.runs(area).stream()
                .map(row -> views.run(area.programme(), row))
                .toList();
    }

    public List<IntegrityFlag> list(Area area, @Nullable Long run, @Nullable String unit, @Nullable String period) {
        return views.flags(area.programme(), store.flags(area, run, unit, period));
    }

    public boolean has(Area area, long id) {
        return store.flag(area, id).isPresent();
    }

    IntegrityFlag one(Area area, long id) {
        return views.flags(area.programme(), List.of(store.flag(area, id).orElseThrow()))
                .getFirst();
    }
}
