package org.junxian.cli.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes the entries one by one, in the order of their numbers, and finds every place where the chain does not hold.
/// Uses
/// memory for the anchors and the faults only.
public final class CheckTrail {

    private final Map<Long, List<Anchor>> anchors = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long last;
    private String lastHash;
    private long entries;
    private int anchorsHeld;

    /// @param start     the number of the last retired entry, 0 when there is none
    /// @param startHash its hash, [EntryHash#NOTHING] when there is none
    public CheckTrail(long start, String startHash, List<Anchor> anchors) {
        this.last = start;
        this.lastHash = startHash;
        for (var anchor : anchors) {
            if (anchor.number() > start) {
                this.anchors
                        .computeIfAbsent(anchor.number(), number -> new ArrayList<>())
                        .add(anchor);
            } else if (anchor.number() == start) {
                compare(anchor, startHash);
            }
        }
    }

    public void take(Entry entry) {
        entries++;
        boolean gap = entry.number() != last + 1;
        if (gap) {
            faults.add(new Fault.Missing(entry.number(), last + 1));
        }
        if (!entry.hash().equals(EntryHash.of(entry))) {
            faults.add(new Fault.Changed(entry.number()));
        } else if (!gap && !entry.previousHash().equals(lastHash)) {
            faults.add(new Fault.Unlinked(entry.number()));
        }
        var kept = anchors.remove(entry.number());
        if (kept != null) {
            kept.forEach(anchor -> compare(anchor, entry.hash()));
        }
        last = entry.number();
        lastHash = entry.hash();
    }

    /// Anchors of entries that never came show that the end was cut off.
    public List<Fault> finish() {
        anchors.values().stream()
                .flatMap(List::stream)
                .filter(anchor -> anchor.number() > last)
                .map(anchor -> new Fault.CutOff(anchor.number(), last))
                .distinct()
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .forEach(faults::add);
        if (last == 0 && faults.isEmpty()) {
            faults.add(new Fault.Empty(0));
        }
        return List.copyOf(faults);
    }

    public void add(Fault fault) {
        faults.add(fault);
    }

    public long entries() {
        return entries;
    }

    public long lastNumber() {
        return last;
    }

    public String lastHash() {
        return lastHash;
    }

    public int anchorsHeld() {
        return anchorsHeld;
    }

    private void compare(Anchor anchor, String hash) {
        if (anchor.hash().equals(hash)) {
            anchorsHeld++;
        } else {
            faults.add(new Fault.Rewritten(anchor.number(), anchor.occasion(), anchor.where()));
        }
    }
}
