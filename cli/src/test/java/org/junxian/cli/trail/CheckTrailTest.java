package org.junxian.cli.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// U2: every kind of tampering is found, and where.
class CheckTrailTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00.000001Z");

    private static List<Entry> chain(int length) {
        var entries = new ArrayList<Entry>();
        String before = EntryHash.NOTHING;
        for (int number = 1; number <= length; number++) {
            var entry = hashed(number, "county-" + number, before);
            entries.add(entry);
            before = entry.hash();
        }
        return entries;
    }

    private static Entry hashed(long number, String who, String before) {
        var bare = new Entry(number, START.plusSeconds(number), who, "saved", "return", "1 → 2", before, "");
        return new Entry(
                number, bare.at(), bare.who(), bare.what(), bare.subject(), bare.detail(), before, EntryHash.of(bare));
    }

    private static List<Fault> check(List<Entry> entries, Anchor... anchors) {
        var check = new CheckTrail(0, EntryHash.NOTHING, List.of(anchors));
        entries.forEach(check::take);
        return check.finish();
    }

    private static Anchor head(List<Entry> entries) {
        var last = entries.getLast();
        return new Anchor(last.number(), last.hash(), "newest entry", "audit_head");
    }

    @Test
    void a_whole_chain_has_no_fault() {
        var entries = chain(9);
        assertThat(check(entries, head(entries))).isEmpty();
    }

    @Test
    void U2_an_edited_entry_is_found() {
        var entries = chain(9);
        var old = entries.get(4);
        entries.set(
                4,
                new Entry(
                        5,
                        old.at(),
                        "somebody-else",
                        old.what(),
                        old.subject(),
                        old.detail(),
                        old.previousHash(),
                        old.hash()));
        assertThat(check(entries)).containsExactly(new Fault.Changed(5));
    }

    @Test
    void U2_an_edited_entry_with_a_fitting_hash_breaks_the_link_behind_it() {
        var entries = chain(9);
        entries.set(4, hashed(5, "somebody-else", entries.get(3).hash()));
        assertThat(check(entries)).containsExactly(new Fault.Unlinked(6));
    }

    @Test
    void U2_a_deleted_entry_is_found() {
        var entries = chain(9);
        entries.remove(4);
        assertThat(check(entries)).containsExactly(new Fault.Missing(6, 5));
    }

    @Test
    void U2_an_inserted_entry_is_found() {
        var entries = chain(9);
        var renumbered = new ArrayList<>(entries.subList(0, 5));
        renumbered.add(hashed(6, "somebody-else", entries.get(4).hash()));
        for (var entry : entries.subList(5, 9)) {
            renumbered.add(hashed(entry.number() + 1, entry.who(), entry.previousHash()));
        }
        assertThat(check(renumbered)).contains(new Fault.Unlinked(7));
    }

    @Test
    void U2_exchanged_entries_are_found() {
        var entries = chain(9);
        var one = entries.get(3);
        var other = entries.get(4);
        entries.set(
                3,
                new Entry(
                        4,
                        other.at(),
                        other.who(),
                        other.what(),
                        other.subject(),
                        other.detail(),
                        one.previousHash(),
                        one.hash()));
        entries.set(
                4,
                new Entry(
                        5,
                        one.at(),
                        one.who(),
                        one.what(),
                        one.subject(),
                        one.detail(),
                        other.previousHash(),
                        other.hash()));
        assertThat(check(entries)).containsExactly(new Fault.Changed(4), new Fault.Changed(5));
    }

    @Test
    void U2_a_cut_off_end_is_found() {
        var entries = chain(9);
        var head = head(entries);
        assertThat(check(entries.subList(0, 7), head)).containsExactly(new Fault.CutOff(9, 7));
        assertThat(check(Collections.emptyList(), head)).containsExactly(new Fault.CutOff(9, 0));
    }

    @Test
    void U2_a_chain_written_anew_is_found_by_an_anchor_kept_elsewhere() {
        var old = chain(9);
        var kept = new Anchor(6, old.get(5).hash(), "day 2026-01-01", "trail-anchors.csv");
        var anew = new ArrayList<Entry>();
        String before = EntryHash.NOTHING;
        for (int number = 1; number <= 9; number++) {
            var entry = hashed(number, number == 3 ? "somebody-else" : "county-" + number, before);
            anew.add(entry);
            before = entry.hash();
        }
        assertThat(check(anew, head(anew)))
                .as("without the anchor nothing shows")
                .isEmpty();
        assertThat(check(anew, head(anew), kept))
                .containsExactly(new Fault.Rewritten(6, "day 2026-01-01", "trail-anchors.csv"));
    }

    @Test
    void a_chain_can_start_after_retired_entries() {
        var entries = chain(9);
        var check = new CheckTrail(4, entries.get(3).hash(), List.of(head(entries)));
        entries.subList(4, 9).forEach(check::take);
        assertThat(check.finish()).isEmpty();
    }

    @Test
    void the_hash_is_the_one_that_the_database_computed() {
        var first = new Entry(
                1,
                Instant.parse("2026-11-23T00:58:36.831012Z"),
                "system",
                "person made",
                "admin",
                "administrator of the first start",
                EntryHash.NOTHING,
                "a1d00825e6d50c43e3b6c3a9de8bc3603b558c481174ca076de182d92525b229");
        var second = new Entry(
                2,
                Instant.parse("2026-11-23T00:58:39.186485Z"),
                "system",
                "package loaded",
                "package shandong/1",
                "ad2f1dba71884b00e0e6f0165f4bbaf98e386b81983e969fcc04c943bf58ddc9",
                first.hash(),
                "9ad8c13a0d963336a3b7ae563ff4191c6aaadf3cfdda49729702a643d9f9b475");
        assertThat(check(List.of(first, second))).isEmpty();
    }

    @Test
    void an_empty_trail_is_no_good_trail() {
        assertThat(check(List.of())).containsExactly(new Fault.Empty(0));
    }
}
