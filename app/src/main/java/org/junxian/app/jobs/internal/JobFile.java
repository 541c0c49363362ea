package org.junxian.app.jobs.internal;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junxian.app.jobs.internal.StoredJob.FileMade;

/// Writes the file of a job to the database part by part, so that no more than one part is in memory.
final class JobFile extends OutputStream {

    private static final int PART = 256 * 1024;

    private final StoredJob job;
    private final JobNotes notes;
    private final String name;
    private final String mediaType;
    private final byte[] part = new byte[PART];
    private int filled;
    private int parts;
    private long size;

    JobFile(StoredJob job, JobNotes notes, String name, String mediaType) {
        this.job = job;
        this.notes = notes;
        this.name = name;
        this.mediaType = mediaType;
        notes.clearFile(job);
    }

    @Override
    public void write(int value) {
        if (filled == PART) {
            put();
        }
        part[filled++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        int at = from;
        int end = from + length;
        while (at < end) {
            if (filled == PART) {
                put();
            }
            int count = Math.min(end - at, PART - filled);
            System.arraycopy(bytes, at, part, filled, count);
            filled += count;
            at += count;
        }
    }

    private void put() {
        parts++;
        notes.addPart(job, parts, Arrays.copyOf(part, filled));
        size += filled;
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            put();
        }
    }

    FileMade made() {
        close();
        return new FileMade(name, mediaType, size);
    }
}
