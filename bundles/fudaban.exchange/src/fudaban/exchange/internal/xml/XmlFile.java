// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.xml.XmlFactory;
import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import fudaban.exchange.mapping.Layout;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One file being written: declaration, root, header, then one record a line. */
final class XmlFile implements AutoCloseable {
    private static final XmlFactory XML = factory();
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final OutputStream file;
    private final MessageDigest digest = sha256();
    private final HeldOutput held;
    private final ToXmlGenerator generator;
    private final XmlOut out;
    private final Layout layout;
    private final int footer;
    private long records;

    XmlFile(Layout layout, Path part, Consumer<Out> header) throws IOException {
        this.layout = layout;
        channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        file = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        held = new HeldOutput(new DigestOutputStream(file, digest));
        generator = generator(held, layout.charset());
        out = new XmlOut(generator);
        footer = footer();
        begin(header);
    }

    private void begin(Consumer<Out> header) throws IOException {
        try {
            XMLStreamWriter stax = generator.getStaxWriter();
            stax.writeStartDocument(layout.charset(), "1.0");
            stax.writeCharacters("\n");
            for (Map.Entry<String, String> each : layout.namespaces().entrySet()) {
                bind(stax, each.getKey(), each.getValue());
            }
            out.force(layout.root());
            for (Map.Entry<String, String> each : layout.namespaces().entrySet()) {
                declare(stax, each.getKey(), each.getValue());
            }
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        header.accept(out);
        for (QName container : layout.record().subList(0, layout.record().size() - 1)) {
            out.force(container);
        }
        generator.writeRaw("\n");
        generator.flush();
        held.keep();
    }

    private static void bind(XMLStreamWriter stax, String prefix, String namespace) throws XMLStreamException {
        if (prefix.isEmpty()) {
            stax.setDefaultNamespace(namespace);
        } else {
            stax.setPrefix(prefix, namespace);
        }
    }

    private static void declare(XMLStreamWriter stax, String prefix, String namespace) throws XMLStreamException {
        if (prefix.isEmpty()) {
            stax.writeDefaultNamespace(namespace);
        } else {
            stax.writeNamespace(prefix, namespace);
        }
    }

    /**
     * Adds a record if it fits.
     *
     * @return false when the file is full; nothing of the record is in it then
     */
    boolean add(Consumer<Out> record) throws IOException {
        if (layout.mostRecords() > 0 && records >= layout.mostRecords()) {
            return false;
        }
        try {
            out.force(layout.record().getLast());
            record.accept(out);
            out.end();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        generator.writeRaw("\n");
        records++;
        if (layout.mostBytes() == 0) {
            // Nothing is ever taken back: what waits goes on when a buffer of it has come together.
            held.keep(BUFFER);
            return true;
        }
        generator.flush();
        if (held.bytes() + footer > layout.mostBytes()) {
            held.drop();
            records--;
            return false;
        }
        held.keep();
        return true;
    }

    /** Writes the end and puts everything on the disk; its SHA-256. */
    String complete() throws IOException {
        for (int i = 0; i < layout.record().size(); i++) {
            out.end();
        }
        generator.writeRaw("\n");
        generator.flush();
        held.keep();
        file.flush();
        channel.force(true);
        return HexFormat.of().formatHex(digest.digest());
    }

    long records() {
        return records;
    }

    long bytes() {
        return held.bytes();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int footer() {
        int length = 1 + end(layout.root());
        for (QName container : layout.record().subList(0, layout.record().size() - 1)) {
            length += end(container);
        }
        return length;
    }

    private int end(QName name) {
        String prefixed =
                name.getPrefix().isEmpty() ? name.getLocalPart() : name.getPrefix() + ":" + name.getLocalPart();
        return "</>".length() + prefixed.getBytes(Charset.forName(layout.charset())).length;
    }

    private static ToXmlGenerator generator(OutputStream to, String charset) throws IOException {
        ToXmlGenerator generator = charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())
                ? XML.createGenerator(to, JsonEncoding.UTF8)
                // What the charset cannot carry was found before; should any slip through, writing fails instead of
                // '?'.
                : XML.createGenerator(new BufferedWriter(new OutputStreamWriter(
                        to,
                        Charset.forName(charset)
                                .newEncoder()
                                .onUnmappableCharacter(CodingErrorAction.REPORT)
                                .onMalformedInput(CodingErrorAction.REPORT))));
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return generator;
    }

    private static XmlFactory factory() {
        XMLOutputFactory output = new WstxOutputFactory();
        output.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
        return XmlFactory.builder()
                .xmlInputFactory(new WstxInputFactory())
                .xmlOutputFactory(output)
                .build();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
