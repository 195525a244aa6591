// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.ledger.query.Row;
import fudaban.model.Record;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Records of one class as XML: an element for each feature that holds something, contained parts below it. */
final class RecordXml implements AutoCloseable {
    private final XMLStreamWriter writer;

    RecordXml(OutputStream out, EClass type) throws IOException {
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("records");
            writer.writeAttribute("class", type.getName());
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /** @param whole the record with its parts, or null where it has none */
    void record(Row row, List<EAttribute> columns, Record whole) throws IOException {
        try {
            writer.writeCharacters("\n");
            writer.writeStartElement("record");
            for (EAttribute each : columns) {
                text(each.getName(), row.text(each));
            }
            if (whole != null) {
                parts(whole);
            }
            writer.writeEndElement();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private void parts(EObject whole) throws XMLStreamException {
        for (EReference reference : whole.eClass().getEAllContainments()) {
            Object parts = whole.eGet(reference);
            for (Object part : parts instanceof List<?> many ? many : parts == null ? List.of() : List.of(parts)) {
                writer.writeStartElement(reference.getName());
                for (EAttribute each : ((EObject) part).eClass().getEAllAttributes()) {
                    Object value = ((EObject) part).eGet(each);
                    text(each.getName(), value == null ? "" : value.toString());
                }
                parts((EObject) part);
                writer.writeEndElement();
            }
        }
    }

    private void text(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            writer.writeStartElement(name);
            writer.writeCharacters(legal(value));
            writer.writeEndElement();
        }
    }

    /** Without what XML 1.0 cannot hold. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)
                        || c == '\t'
                        || c == '\n'
                        || c == '\r')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void close() throws IOException {
        try {
            writer.writeCharacters("\n");
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }
}
