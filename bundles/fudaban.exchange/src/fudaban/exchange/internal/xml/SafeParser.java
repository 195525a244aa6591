// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.xml.XmlLimits;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The JDK's parser without DTD, entities and anything outside; what it reads is validated on its way. */
final class SafeParser {
    private SafeParser() {}

    // Only the old interface of parsers can be told a language.
    @SuppressWarnings("deprecation")
    static XMLReader create(Schema schema, XmlLimits limits) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setSchema(schema);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            XMLReader reader = parser.getXMLReader();
            reader.setProperty("jdk.xml.maxElementDepth", String.valueOf(limits.depth()));
            reader.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(limits.attributes()));
            // What the validator says is taken apart, so it has to be in one language.
            if (reader instanceof Parser spoken) {
                spoken.setLocale(Locale.ROOT);
            }
            return reader;
        } catch (ParserConfigurationException | SAXException impossible) {
            // The JDK's own parser knows all of these.
            throw new IllegalStateException(impossible);
        }
    }
}
