package dev.netplan.examples.nplan.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.netplan.model.Word;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** JSON, written as it is told. Every key is there; one whose value is an empty optional is null. */
final class Json {

    private final JsonGenerator to;

    private Json(JsonGenerator to) {
        this.to = to;
    }

    /** Writes one object of version 1, and ends the line. */
    static void print(PrintStream out, Consumer<Json> tell) {
        printPlain(out, json -> {
            json.key("version", 1);
            tell.accept(json);
        });
    }

    /** Writes one object in a shape that others define, and ends the line. */
    static void printPlain(PrintStream out, Consumer<Json> tell) {
        // A writer, as it turns half a surrogate pair into a question mark where a stream of bytes would throw.
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (JsonGenerator generator = factory().createGenerator(writer).setPrettyPrinter(layout())) {
            Json json = new Json(generator);
            json.braces(() -> tell.accept(json));
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /** A key with a single value, an optional one, a list of them, or a map. */
    Json key(String name, Object value) {
        return told(() -> {
            to.writeFieldName(name);
            write(value);
        });
    }

    /** A key with a count for each word. */
    Json counts(String name, Map<? extends Word, Integer> counts) {
        return object(name, () -> counts.forEach((word, count) -> key(word.word(), count)));
    }

    /** A key with an object. */
    Json object(String name, Runnable keys) {
        told(() -> to.writeFieldName(name));
        return braces(keys);
    }

    /** A key with a list of objects, each told in turn. */
    <T> Json objects(String name, Iterable<T> items, Consumer<T> keys) {
        told(() -> to.writeArrayFieldStart(name));
        items.forEach(item -> braces(() -> keys.accept(item)));
        return told(to::writeEndArray);
    }

    private Json braces(Runnable keys) {
        told(to::writeStartObject);
        keys.run();
        return told(to::writeEndObject);
    }

    private void write(Object value) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                write(optional.get());
            } else {
                to.writeNull();
            }
        } else if (value instanceof OptionalLong number) {
            write(number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty());
        } else if (value instanceof OptionalDouble number) {
            write(number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty());
        } else if (value instanceof Integer || value instanceof Long) {
            to.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            to.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else if (value instanceof Map<?, ?> map) {
            to.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                to.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue());
            }
            to.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            to.writeStartArray();
            for (Object item : items) {
                write(item);
            }
            to.writeEndArray();
        } else {
            to.writeString(value instanceof Word word ? word.word() : value.toString());
        }
    }

    private Json told(Telling telling) {
        try {
            telling.tell();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private interface Telling {
        void tell() throws IOException;
    }
}
