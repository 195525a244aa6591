// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML files and schemas of an edition. Nothing outside the edition is ever opened; document types are refused. */
final class XmlCheck {
    /** A scheme of our own: what a schema includes is looked for in the edition and nowhere else. */
    private static final String SCHEME = "edition";

    private final EditionFiles edition;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    /** What is wrong, and where; the key is of the message bundle. */
    record Trouble(String key, int line, int column, String said) {}

    XmlCheck(EditionFiles edition) {
        this.edition = edition;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    Optional<Trouble> wellFormed(String name) throws IOException {
        try (InputStream in = edition.open(name)) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    var at = reader.getLocation();
                    return Optional.of(new Trouble("xml.doctype", at.getLineNumber(), at.getColumnNumber(), ""));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException wrong) {
            var at = wrong.getLocation();
            String said = wrong.getMessage().replaceFirst("(?s).*Message: ", "");
            return Optional.of(new Trouble(
                    "xml.broken",
                    at == null ? 0 : Math.max(0, at.getLineNumber()),
                    at == null ? 0 : Math.max(0, at.getColumnNumber()),
                    said));
        }
    }

    Optional<Trouble> schema(String name) throws IOException {
        Optional<Trouble> broken = wellFormed(name);
        if (broken.isPresent()) {
            return broken;
        }
        try (InputStream in = edition.open(name)) {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, SCHEME);
            factory.setResourceResolver(resolver());
            factory.newSchema(new StreamSource(in, SCHEME + ":/" + name));
            return Optional.empty();
        } catch (SAXParseException wrong) {
            String in = wrong.getSystemId() == null ? "" : wrong.getSystemId().replaceFirst("^" + SCHEME + ":/", "");
            String where = in.isEmpty() || in.equals(name) ? "" : in + ": ";
            return Optional.of(new Trouble(
                    "xml.schema",
                    Math.max(0, wrong.getLineNumber()),
                    Math.max(0, wrong.getColumnNumber()),
                    where + wrong.getMessage()));
        } catch (SAXException wrong) {
            return Optional.of(new Trouble("xml.schema", 0, 0, String.valueOf(wrong.getMessage())));
        }
    }

    private LSResourceResolver resolver() {
        return (type, namespace, publicId, systemId, base) -> {
            try {
                String path = URI.create(base == null ? SCHEME + ":/" : base)
                        .resolve(systemId == null ? "" : systemId)
                        .getPath()
                        .substring(1);
                return new SchemaInput(SCHEME + ":/" + path, edition.open(path));
            } catch (IOException | RuntimeException none) {
                // Not in the edition: the schema compiler says what it misses.
                return null;
            }
        };
    }
}
