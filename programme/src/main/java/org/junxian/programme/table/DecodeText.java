package org.junxian.programme.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junxian.programme.check.Findings;
import org.junxian.programme.check.Problem;
import org.junxian.programme.model.Place;

/// Turns the bytes of a file into text. Only UTF-8 is read, with or without a byte order mark; other encodings are
/// recognised and named, so that the person who saved the file knows what to change.
public final class DecodeText {

    private final byte[] bytes;
    private final String file;
    private final Findings findings;

    private DecodeText(byte[] bytes, String file, Findings findings) {
        this.bytes = bytes;
        this.file = file;
        this.findings = findings;
    }

    /// The text without its byte order mark, or nothing when a finding says why it cannot be read.
    public static Optional<String> decode(byte[] bytes, String file, Findings findings) {
        return new DecodeText(bytes, file, findings).decode();
    }

    private Optional<String> decode() {
        if (bytes.length == 0) {
            return refuse(Problem.FILE_EMPTY, Place.ofFile(file));
        }
        if (starts(0x50, 0x4B, 0x03, 0x04) || starts(0xD0, 0xCF, 0x11, 0xE0)) {
            return refuse(Problem.WORKBOOK, Place.ofFile(file));
        }
        if (starts(0xFF, 0xFE) || starts(0xFE, 0xFF) || everySecondByteIsZero()) {
            return refuse(Problem.ENCODING_UTF16, Place.ofFile(file));
        }
        int skip = starts(0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return checked(strictly(StandardCharsets.UTF_8, skip));
        } catch (CharacterCodingException e) {
            return otherEncoding();
        }
    }

    private Optional<String> checked(String text) {
        if (text.isBlank()) {
            return refuse(Problem.FILE_EMPTY, Place.ofFile(file));
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uFFFD') {
                return refuse(Problem.TEXT_DAMAGED, placeOf(text, i));
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
                return refuse(
                        Problem.CONTROL_CHARACTER, placeOf(text, i), String.format(Locale.ROOT, "U+%04X", (int) c));
            }
        }
        return Optional.of(text);
    }

    private Optional<String> otherEncoding() {
        try {
            String text = strictly(Charset.forName("GB18030"), 0);
            if (looksChinese(text)) {
                return refuse(Problem.ENCODING_GB, Place.ofFile(file), firstChinese(text));
            }
        } catch (CharacterCodingException e) {
            // neither: told below
        }
        int bad = firstBadByte();
        int line = 1;
        for (int i = 0; i < bad; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return refuse(
                Problem.ENCODING_UNKNOWN,
                new Place(file, line, 1),
                String.format(Locale.ROOT, "0x%02X", bytes[bad] & 0xFF));
    }

    private Optional<String> refuse(Problem problem, Place place, Object... words) {
        findings.add(problem, place, words);
        return Optional.empty();
    }

    private String strictly(Charset charset, int skip) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                .toString();
    }

    /// Of the characters outside ASCII at least four in five are Chinese characters or full-width signs.
    private static boolean looksChinese(String text) {
        long foreign = text.chars().filter(c -> c > 127).count();
        long chinese = text.chars()
                .filter(c -> c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF)
                .count();
        return chinese * 5 >= foreign * 4;
    }

    private static String firstChinese(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) < 0x3000) {
            from++;
        }
        int to = from;
        while (to < text.length() && to < from + 12 && text.charAt(to) >= 0x3000) {
            to++;
        }
        return text.substring(from, to);
    }

    private int firstBadByte() {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate(bytes.length + 1);
        decoder.decode(in, out, true);
        return Math.min(in.position(), bytes.length - 1);
    }

    private boolean starts(int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean everySecondByteIsZero() {
        int pairs = Math.min(bytes.length / 2, 16);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        return pairs >= 4 && Math.max(even, odd) * 2 > pairs;
    }

    private Place placeOf(String text, int at) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Place(file, line, at - text.lastIndexOf('\n', at - 1));
    }
}
