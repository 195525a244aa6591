// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import fudaban.exchange.xml.SchemaFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Compiles schemas that may only include each other. */
public final class Schemas {
    private Schemas() {}

    /**
     * Compiles.
     *
     * @throws ExchangeException with the place of the first mistake
     */
    public static Schema compile(SchemaFiles files) throws ExchangeException {
        byte[] main = files.files().get(files.main());
        if (main == null) {
            throw new ExchangeException(List.of(Finding.at(Place.of(files.main()), "schema.none")));
        }
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> included(files, systemId));
            return factory.newSchema(new StreamSource(new ByteArrayInputStream(main), files.main()));
        } catch (SAXParseException wrong) {
            Place place = new Place(name(wrong.getSystemId()), wrong.getLineNumber(), wrong.getColumnNumber());
            throw new ExchangeException(List.of(Finding.at(place, "schema.broken", wrong.getMessage())), wrong);
        } catch (SAXException wrong) {
            throw new ExchangeException(
                    List.of(Finding.at(Place.of(files.main()), "schema.broken", wrong.getMessage())), wrong);
        }
    }

    /** Only by name, and only from the edition; anything else is left to the JDK, which may not open it. */
    private static LSInput included(SchemaFiles files, String systemId) {
        byte[] bytes = files.files().get(name(systemId));
        return bytes == null ? null : new Included(name(systemId), bytes);
    }

    static String name(String systemId) {
        return systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
    }

    private record Included(String name, byte[] bytes) implements LSInput {
        @Override
        public InputStream getByteStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public String getSystemId() {
            return name;
        }

        @Override
        public Reader getCharacterStream() {
            return null;
        }

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(Reader reader) {}

        @Override
        public void setByteStream(InputStream stream) {}

        @Override
        public void setStringData(String data) {}

        @Override
        public void setSystemId(String id) {}

        @Override
        public void setPublicId(String id) {}

        @Override
        public void setBaseURI(String uri) {}

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
