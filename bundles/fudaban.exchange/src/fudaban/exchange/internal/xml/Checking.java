// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Finding;
import fudaban.exchange.Findings;
import fudaban.exchange.Place;
import fudaban.exchange.Words;
import fudaban.exchange.xml.RecordPath;
import fudaban.exchange.xml.SchemaCheck.Checked;
import fudaban.exchange.xml.XmlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.xml.validation.Schema;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One check of one file: stands behind parser and validator and knows which record it is in. What the validator says of the beginning or the end of an element
 * comes before that is told here; so it is kept until then.
 */
public final class Checking extends DefaultHandler {
    private static final int TELL_EACH = 1_000;
    private static final int MOST_AT_ONCE = 1_000;

    private final Schema schema;
    private final RecordWatch watch;
    private final XmlLimits limits;
    private final String file;
    private final String charset;
    private final LongConsumer progress;
    private final Findings findings = new Findings();
    private final RecordFindings held;
    private final List<SAXParseException> said = new ArrayList<>();
    private Locator locator;
    private int text;

    /** A check; see {@code SchemaCheck}. */
    public Checking(
            Schema schema, RecordPath path, XmlLimits limits, String file, String charset, LongConsumer progress) {
        this.limits = limits;
        this.file = file;
        this.charset = charset;
        this.progress = progress;
        this.watch = new RecordWatch(path);
        this.held = new RecordFindings(findings);
        this.schema = schema;
    }

    /**
     * Runs it.
     *
     * @throws IOException when reading fails
     */
    public Checked run(InputStream in) throws IOException {
        XMLReader parser = SafeParser.create(schema, limits);
        parser.setContentHandler(this);
        parser.setErrorHandler(new Errors());
        InputSource source = new InputSource(new LimitedInput(in, file, limits.bytes()));
        source.setSystemId(file);
        try {
            parser.parse(source);
        } catch (SAXParseException told) {
            // The parser's or the validator's last word: its finding is there already.
        } catch (ExchangeException told) {
            told.findings().forEach(findings::add);
        } catch (SAXException | java.io.CharConversionException | java.io.UnsupportedEncodingException broken) {
            findings.add(Finding.at(place(null), XmlTrouble.key(broken), XmlTrouble.message(broken)));
        }
        tell();
        held.end("");
        progress.accept(watch.records());
        return new Checked(watch.records(), findings);
    }

    private Place place(SAXParseException at) {
        if (at != null) {
            return new Place(file, at.getLineNumber(), at.getColumnNumber());
        }
        return locator == null ? Place.of(file) : new Place(file, locator.getLineNumber(), locator.getColumnNumber());
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (watch.depth() == 0) {
            encoding();
        }
        text = 0;
        for (int i = 0; i < attributes.getLength(); i++) {
            tooLong(attributes.getValue(i).length());
        }
        watch.start(uri, local, attributes);
        if (watch.records() > limits.records()) {
            stop("xml.records", limits.records());
        }
        tell();
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        text += length;
        tooLong(text);
        watch.text(chars, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
        tell();
        text = 0;
        if (watch.end()) {
            held.end(watch.key());
            if (watch.records() % TELL_EACH == 0) {
                progress.accept(watch.records());
            }
        }
    }

    /** A file in another charset than agreed may be read wrongly by the other side, even if it is valid. */
    private void encoding() throws SAXException {
        if (locator instanceof Locator2 known && known.getEncoding() != null && !charset.isEmpty()) {
            String said = known.getEncoding();
            if (!XmlTrouble.sameCharset(said, charset)) {
                stop("xml.charset", said, charset);
            }
        }
    }

    private void tooLong(int length) throws SAXException {
        if (length > limits.text()) {
            stop("xml.text", limits.text());
        }
    }

    private void stop(String key, Object... values) throws SAXException {
        held.add(Finding.at(place(null), key, values), watch.inRecord());
        throw new SAXParseException(key, locator);
    }

    /** Tells what the validator said of the place that is reached. */
    private void tell() {
        for (int i = 0; i < said.size(); i++) {
            SAXParseException error = said.get(i);
            var translated = ValidatorWords.of(error.getMessage());
            if (translated.follows()) {
                held.field(translated.field());
                continue;
            }
            Words field = Words.of(translated.field().isEmpty() ? watch.element() : translated.field());
            held.add(new Finding(place(error), "", "", field, translated.sentence(), Words.NONE), watch.inRecord());
        }
        said.clear();
    }

    private final class Errors implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            said.add(error);
            if (said.size() >= MOST_AT_ONCE) {
                tell();
            }
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            tell();
            held.add(Finding.at(place(error), XmlTrouble.key(error), XmlTrouble.message(error)), watch.inRecord());
            throw error;
        }
    }
}
