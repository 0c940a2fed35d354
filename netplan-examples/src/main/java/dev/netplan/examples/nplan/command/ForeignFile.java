package dev.netplan.examples.nplan.command;

import dev.netplan.examples.nplan.terminal.Complaint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** The text of a file that another program wrote. */
final class ForeignFile {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final String STANDARD_INPUT = "-";
    private static final String MARK = "\uFEFF";

    private ForeignFile() {}

    /**
     * Its text, in UTF-8 where the call names no encoding, without a byte-order mark.
     *
     * @throws Complaint when it cannot be read, or is written in another encoding
     */
    static String text(String name, Call call) throws Complaint {
        Charset encoding = encoding(call);
        byte[] bytes = bytes(name, call);
        try {
            String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException other) {
            throw Complaint.wrong("`" + name + "` is not written in " + encoding.name()
                    + "; save it in UTF-8, or name its encoding: `--encoding " + guess(bytes) + "`.");
        }
    }

    private static Charset encoding(Call call) throws Complaint {
        Optional<String> name = call.value("--encoding");
        try {
            return name.map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Complaint.wrong("`--encoding` is `" + name.orElse("")
                    + "`; expected the name of an encoding, such as `windows-1252`.");
        }
    }

    private static String guess(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && bytes[0] != bytes[1];
        return marked ? "UTF-16" : "windows-1252";
    }

    private static byte[] bytes(String name, Call call) throws Complaint {
        try (InputStream file = name.equals(STANDARD_INPUT) ? InputStream.nullInputStream()
                : Files.newInputStream(call.terminal().folder().resolve(name))) {
            byte[] bytes = (name.equals(STANDARD_INPUT) ? call.terminal().in() : file).readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Complaint.wrong("`" + name + "` is larger than 64 MiB; import it in parts.");
            }
            return bytes;
        } catch (IOException | InvalidPathException e) {
            throw Complaint.wrong("`" + name + "` cannot be read; expected a file.");
        }
    }
}
