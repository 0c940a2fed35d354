package dev.netplan.yaml.read;

import dev.netplan.format.FormatRule;
import dev.netplan.format.Problem;
import dev.netplan.yaml.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a file holds: its text, and the reason why it is not to be read, if there is one.
 *
 * @param source the text
 * @param trouble why it is not to be read
 */
record Content(SourceText source, Optional<Trouble> trouble) {

    private static final char MARK = '\uFEFF';

    /** The content of a text. */
    static Content of(String name, String text, int limit) {
        boolean small = text.length() <= limit / 3;
        if (!small && utf8Length(text) > limit) {
            return tooLarge(name, limit);
        }
        return new Content(SourceText.of(name, text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1)),
                Optional.empty());
    }

    /** The content of a stream, which is read to its end, or to where it is seen to be too large. */
    static Content of(String name, InputStream in, int limit) throws IOException {
        return of(name, in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1), limit);
    }

    private static Content of(String name, byte[] bytes, int limit) {
        if (bytes.length > limit) {
            return tooLarge(name, limit);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int bad = isWide(bytes) ? 0 : text.indexOf('\uFFFD') < 0 ? -1 : firstBad(bytes);
        SourceText source = SourceText.of(name, text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
        return new Content(source, bad < 0 ? Optional.empty() : Optional.of(badEncoding(source, bytes, bad)));
    }

    static Content tooLarge(String name, int limit) {
        Problem problem = Problem.of(FormatRule.TOO_LARGE,
                "This file is larger than " + limit + " bytes; expected no more.",
                "Put a part of it into files of its own, and include them.");
        return new Content(SourceText.of(name, ""), Optional.of(new Trouble(problem, 0, 0)));
    }

    /** Whether the bytes are those of UTF-16: its mark, or zeros between the letters. */
    private static boolean isWide(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        boolean marked = (bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1);
        return marked || (bytes[0] == 0 && bytes[2] == 0) || (bytes[1] == 0 && bytes[3] == 0);
    }

    /** The position of the first byte that is no UTF-8; -1 when all are. */
    private static int firstBad(byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = strict.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    private static Trouble badEncoding(SourceText source, byte[] bytes, int bad) {
        int line = 1;
        for (int i = 0; i < bad; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
            }
        }
        String message = isWide(bytes) ? "This file is in UTF-16; expected UTF-8."
                : String.format("The byte 0x%02X in line %d is no UTF-8; expected text in UTF-8.", bytes[bad], line);
        int start = source.lineStart(line);
        return new Trouble(Problem.of(FormatRule.BAD_ENCODING, message, "Save the file as UTF-8."), start, start);
    }

    private static long utf8Length(String text) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }
}
