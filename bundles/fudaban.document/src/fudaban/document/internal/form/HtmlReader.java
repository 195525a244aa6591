// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.form;

import fudaban.document.internal.form.Node.Element;
import fudaban.document.internal.form.Node.Hole;
import fudaban.document.internal.form.Node.Words;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XHTML into nodes that know where they stand. Nothing outside the text is ever opened, and no entity is replaced but XML's own five. */
final class HtmlReader {
    private static final Pattern HOLE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s+html\\s*>", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 40;

    private final Source source;
    private final Deque<Element> open = new ArrayDeque<>();
    private Element root;
    private int cursor;

    HtmlReader(Source source) {
        this.source = source;
    }

    /** The root; null when it is not well-formed. */
    Element read() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document()));
            while (reader.hasNext()) {
                reader.next();
                take(reader);
                if (open.size() > DEEPEST) {
                    source.fault(cursor, "form.deep", DEEPEST);
                    return null;
                }
            }
            return root;
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            String said = String.valueOf(broken.getMessage())
                    .replaceFirst("(?s).*Message: ", "")
                    .strip();
            source.faultAt(
                    at == null ? 1 : at.getLineNumber(), at == null ? 1 : at.getColumnNumber(), "form.xml", said);
            return null;
        } catch (MissingResourceException unsaid) {
            // The parser of the JDK has no words for a character that a document type may not have.
            source.fault(cursor, "form.doctype");
            return null;
        }
    }

    /** The text with HTML's document type blanked out, place for place; any other is left for the reader to refuse. */
    private String document() {
        Matcher type = DOCTYPE.matcher(source.text());
        String blank = source.text();
        if (type.find()) {
            blank = blank.substring(0, type.start())
                    + type.group().replaceAll("[^\\n]", " ")
                    + blank.substring(type.end());
        }
        return blank;
    }

    private void take(XMLStreamReader reader) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                cursor = end(reader);
                open.pop();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    text(reader.getText());
                }
            }
            case XMLStreamConstants.COMMENT -> cursor = Math.max(cursor, end(reader));
            case XMLStreamConstants.DTD -> source.fault(end(reader), "form.doctype");
            case XMLStreamConstants.ENTITY_REFERENCE -> source.fault(end(reader), "form.entity", reader.getLocalName());
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                source.fault(end(reader), "form.instruction", reader.getPITarget());
            default -> {
                // The beginning and the end of the document.
            }
        }
    }

    /** Where an event ends: a reader stands behind what it has read. */
    private int end(XMLStreamReader reader) {
        var at = reader.getLocation();
        return source.offset(at.getLineNumber(), at.getColumnNumber());
    }

    private void begin(XMLStreamReader reader) {
        cursor = end(reader);
        int start = Math.max(0, source.text().lastIndexOf('<', Math.max(0, cursor - 1)));
        var element = new Element(reader.getLocalName(), start);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
    }

    private void text(String text) {
        var children = open.peek().children();
        // Braces are CSS's own within a style.
        if (open.peek().name().equals("style")) {
            children.add(new Words(text, cursor));
            return;
        }
        Matcher hole = HOLE.matcher(text);
        int from = 0;
        while (hole.find()) {
            words(text.substring(from, hole.start()));
            int at = found(hole.group());
            children.add(new Hole(hole.group(1).strip(), at));
            from = hole.end();
        }
        words(text.substring(from));
    }

    private void words(String text) {
        if (text.isEmpty()) {
            return;
        }
        int stray = Math.max(text.indexOf("{{"), text.indexOf("}}"));
        if (stray >= 0) {
            source.fault(found(text.substring(stray, stray + 2)), "form.braces");
        }
        String first = text.strip().lines().findFirst().orElse("");
        int at = source.text().indexOf(first, cursor);
        open.peek().children().add(new Words(text, at < 0 ? cursor : at));
    }

    /** Where a piece of text stands, sought from where the reader has come to. */
    private int found(String piece) {
        int at = source.text().indexOf(piece, cursor);
        if (at < 0) {
            return cursor;
        }
        cursor = at + piece.length();
        return at;
    }
}
