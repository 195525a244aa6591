// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import com.fasterxml.jackson.dataformat.xml.ser.ToXmlGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;

/** Writes through Jackson's streaming generator. Elements are begun when they get something. */
final class XmlOut implements Out {
    private final ToXmlGenerator generator;
    private final List<QName> open = new ArrayList<>();
    private int written;

    XmlOut(ToXmlGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void begin(QName name) {
        open.add(name);
    }

    /** Begins an element that is written even when nothing comes. */
    void force(QName name) throws IOException {
        begin(name);
        write(open.size());
    }

    @Override
    public void attribute(QName name, String value) throws IOException {
        write(open.size());
        generator.setNextIsAttribute(true);
        field(name);
        generator.writeString(value);
        generator.setNextIsAttribute(false);
    }

    @Override
    public void text(String value) throws IOException {
        if (written == open.size()) {
            generator.setNextIsUnwrapped(true);
            generator.writeFieldName("");
            generator.writeString(value);
            generator.setNextIsUnwrapped(false);
        } else {
            // The usual case, an element of text alone, is one call.
            write(open.size() - 1);
            field(open.getLast());
            generator.writeString(value);
            open.set(open.size() - 1, null);
        }
    }

    @Override
    public void end() throws IOException {
        open.removeLast();
        if (written > open.size()) {
            written--;
            generator.writeEndObject();
        }
    }

    private void write(int upTo) throws IOException {
        while (written < upTo) {
            QName name = open.get(written);
            if (written == 0) {
                generator.setNextName(name);
            } else {
                field(name);
            }
            generator.writeStartObject();
            written++;
        }
    }

    private void field(QName name) throws IOException {
        generator.writeFieldName(name.getLocalPart());
        generator.setNextName(name);
    }
}
