package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** The text of a file that another program wrote. */
final class ForeignFile {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final String MARK = "\uFEFF";

    private static final List<Charset> WITHOUT_MARK =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));

    private ForeignFile() {}

    /**
     * Its text, in the encoding of the call, without a byte-order mark.
     *
     * @throws Complaint when it cannot be read, or is written in another encoding
     */
    static String text(String name, Call call) throws Complaint {
        Charset encoding = encoding(call);
        byte[] bytes = bytes(name, call);
        Optional<String> text = decoded(bytes, encoding).or(() -> decoded(unfolded(bytes), encoding));
        if (text.isEmpty()) {
            throw Complaint.wrong("`" + name + "` is not written in " + encoding.name() + "; save it in UTF-8"
                    + guess(bytes, encoding)
                        .map(other -> ", or name its encoding: `--encoding " + other.name() + "`.").orElse("."));
        }
        return text.get().startsWith(MARK) ? text.get().substring(MARK.length()) : text.get();
    }

    private static Optional<String> decoded(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** The octets of a calendar or card without its folds, of which some may stand within a character. */
    private static byte[] unfolded(byte[] bytes) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int feed = bytes[at] == '\r' ? at + 1 : at;
            boolean folded = feed + 1 < bytes.length && bytes[feed] == '\n'
                    && (bytes[feed + 1] == ' ' || bytes[feed + 1] == '\t');
            if (!folded) {
                whole.write(bytes[at]);
            }
            at = folded ? feed + 2 : at + 1;
        }
        return whole.toByteArray();
    }

    /**
     * The encoding that a call names, else UTF-8.
     *
     * @throws Complaint when there is none of that name
     */
    static Charset encoding(Call call) throws Complaint {
        Optional<String> name = call.value("--encoding");
        try {
            return name.map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Complaint.wrong("`--encoding` is `" + name.orElse("")
                    + "`; expected the name of an encoding, such as `windows-1252`.");
        }
    }

    /** An encoding in which the bytes are a text, where the one that was tried says they are none. */
    private static Optional<Charset> guess(byte[] bytes, Charset tried) {
        boolean marked = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1];
        return (marked ? List.of(StandardCharsets.UTF_16) : WITHOUT_MARK).stream()
            .filter(other -> !other.equals(tried) && decoded(bytes, other).isPresent()).findFirst();
    }

    private static byte[] bytes(String name, Call call) throws Complaint {
        try (InputStream file = Call.isStream(name) ? InputStream.nullInputStream()
                : Files.newInputStream(call.file(name))) {
            byte[] bytes = (Call.isStream(name) ? call.terminal().in() : file).readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Complaint.wrong("`" + name + "` is larger than 64 MiB; import it in parts.");
            }
            return bytes;
        } catch (IOException e) {
            throw Complaint.wrong("`" + name + "` cannot be read; expected a file.");
        }
    }
}
