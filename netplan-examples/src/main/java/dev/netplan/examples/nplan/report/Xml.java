package dev.netplan.examples.nplan.report;

import dev.netplan.examples.nplan.terminal.Columns;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML, written as it is told, an element a line. Its texts hold nothing that XML forbids or that steers a terminal. */
final class Xml {

    private static final int REPLACEMENT = 0xFFFD;

    private final XMLStreamWriter to;

    private Xml(XMLStreamWriter to) {
        this.to = to;
    }

    /** Writes one document. */
    static void print(PrintStream out, Consumer<Xml> tell) {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            Xml xml = new Xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer));
            xml.told(() -> xml.to.writeStartDocument("UTF-8", "1.0"));
            tell.accept(xml);
            xml.told(() -> {
                xml.to.writeEndDocument();
                xml.to.writeCharacters("\n");
                xml.to.flush();
            });
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element. */
    Xml open(String name) {
        return told(() -> {
            to.writeCharacters("\n");
            to.writeStartElement(name);
        });
    }

    /** An attribute of the element begun last. */
    Xml attribute(String name, Object value) {
        return told(() -> to.writeAttribute(name, legal(value.toString())));
    }

    /** The lines of a text. */
    Xml lines(List<String> lines) {
        return told(() -> to.writeCharacters(String.join("\n", lines.stream().map(Xml::legal).toList())));
    }

    /** Ends the element begun last. */
    Xml close() {
        return told(to::writeEndElement);
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        Columns.harmless(text).codePoints()
            .map(c -> c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF) ? REPLACEMENT : c)
            .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private Xml told(Telling telling) {
        try {
            telling.tell();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private interface Telling {
        void tell() throws XMLStreamException;
    }
}
