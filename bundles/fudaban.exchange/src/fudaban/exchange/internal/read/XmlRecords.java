// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.read;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import fudaban.exchange.internal.xml.LimitedInput;
import fudaban.exchange.internal.xml.XmlTrouble;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.read.ReadRecord;
import fudaban.exchange.read.RecordReader.Read;
import fudaban.exchange.xml.XmlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Records of an XML file, read as a stream. */
public final class XmlRecords {
    private static final int UNREAD = 100;

    private final ReadMapping.Xml form;
    private final int fields;
    private final Wanted wanted;
    private final XmlLimits limits;
    private final Set<String> unread = new LinkedHashSet<>();
    private String name;
    private XMLStreamReader2 xml;
    private long number;

    /** For one file of this form. */
    public XmlRecords(ReadMapping.Xml form, List<ReadMapping.Field> fields, XmlLimits limits) {
        this.form = form;
        this.fields = fields.size();
        this.wanted = Wanted.of(fields, form.namespaces());
        this.limits = limits;
    }

    /**
     * Reads.
     *
     * @throws IOException when reading fails
     */
    public Read read(InputStream in, String file, FieldValues values, Consumer<ReadRecord> records) throws IOException {
        name = file;
        boolean complete = false;
        try {
            xml = SafeXml.open(new LimitedInput(in, file, limits.bytes()), file, limits);
            complete = document(values, records);
        } catch (XMLStreamException broken) {
            Throwable cause = broken.getCause();
            if (cause instanceof ExchangeException told) {
                told.findings().forEach(values.findings()::add);
            } else {
                values.findings()
                        .add(Finding.at(
                                place(broken.getLocation()), XmlTrouble.key(broken), XmlTrouble.message(broken)));
            }
        }
        return new Read(complete, number, List.copyOf(unread), values.findings());
    }

    /** False when something was found that ends reading. */
    private boolean document(FieldValues values, Consumer<ReadRecord> records) throws XMLStreamException {
        int matched = 0;
        int depth = 0;
        boolean root = true;
        List<QName> way = form.record();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> {
                    return stop(values, "xml.doctype", "DOCTYPE");
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (root && !charset(values)) {
                        return false;
                    }
                    if (root && !is(way.getFirst())) {
                        return stop(values, "xsd.root", xml.getLocalName());
                    }
                    root = false;
                    if (matched == depth && depth < way.size() && is(way.get(depth))) {
                        matched++;
                    }
                    depth++;
                    if (matched == way.size() && depth == matched) {
                        if (++number > limits.records()) {
                            return stop(values, "xml.records", limits.records());
                        }
                        Place place = place(xml.getLocation());
                        String[] texts = new String[fields];
                        element(wanted, texts);
                        values.record(number, place, texts).ifPresent(records);
                        depth--;
                        matched--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    matched = Math.min(matched, depth);
                }
                default -> {
                    // Text, comments and instructions between records say nothing.
                }
            }
        }
        return true;
    }

    /** Reads the element begun to its end. Depth is limited by the parser. */
    private void element(Wanted here, String[] texts) throws XMLStreamException {
        for (Wanted.Attribute attribute : here.attributes()) {
            String value = xml.getAttributeValue(
                    attribute.name().getNamespaceURI().isEmpty()
                            ? null
                            : attribute.name().getNamespaceURI(),
                    attribute.name().getLocalPart());
            if (value != null && texts[attribute.field()] == null) {
                texts[attribute.field()] = value;
            }
        }
        StringBuilder text = here.text() < 0 ? null : new StringBuilder();
        Map<String, Integer> seen = new HashMap<>(8);
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    int nth = seen.merge(xml.getLocalName(), 1, Integer::sum);
                    Wanted child = here.find(namespace(), xml.getLocalName(), nth);
                    if (child == null) {
                        if (unread.size() < UNREAD) {
                            unread.add(xml.getLocalName());
                        }
                        xml.skipElement();
                    } else {
                        element(child, texts);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text != null) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (text != null && texts[here.text()] == null) {
                        texts[here.text()] = text.toString();
                    }
                    return;
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    private boolean charset(FieldValues values) {
        String said = xml.getCharacterEncodingScheme() == null ? xml.getEncoding() : xml.getCharacterEncodingScheme();
        return said == null
                || XmlTrouble.sameCharset(said, form.charset())
                || stop(values, "xml.charset", said, form.charset());
    }

    private boolean stop(FieldValues values, String key, Object... named) {
        values.findings().add(Finding.at(place(xml.getLocation()), key, named));
        return false;
    }

    private boolean is(QName wantedName) {
        return wantedName.getLocalPart().equals(xml.getLocalName())
                && wantedName.getNamespaceURI().equals(namespace());
    }

    private String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private Place place(Location at) {
        return at == null ? Place.of(name) : new Place(name, at.getLineNumber(), at.getColumnNumber());
    }
}
