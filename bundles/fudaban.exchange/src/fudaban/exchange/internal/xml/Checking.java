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
import java.util.Locale;
import java.util.function.LongConsumer;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/** One check of one file: stands between the parser and the validator and knows which record it is in. */
public final class Checking extends DefaultHandler {
    private static final int TELL_EACH = 1_000;

    private final ValidatorHandler validator;
    private final RecordWatch watch;
    private final XmlLimits limits;
    private final String file;
    private final String charset;
    private final LongConsumer progress;
    private final Findings findings = new Findings();
    private final RecordFindings held;
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
        this.validator = schema.newValidatorHandler();
        english(validator);
        validator.setErrorHandler(new Errors());
    }

    /** What the validator says is taken apart, so it has to be in one language. */
    private static void english(ValidatorHandler validator) {
        try {
            validator.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
        } catch (SAXNotRecognizedException | org.xml.sax.SAXNotSupportedException other) {
            // Then the sentences name fewer values.
        }
    }

    /**
     * Runs it.
     *
     * @throws IOException when reading fails
     */
    public Checked run(InputStream in) throws IOException {
        XMLReader parser = SafeParser.create(limits);
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
        validator.setDocumentLocator(given);
    }

    @Override
    public void startDocument() throws SAXException {
        validator.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        validator.endDocument();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) throws SAXException {
        validator.startPrefixMapping(prefix, uri);
    }

    @Override
    public void endPrefixMapping(String prefix) throws SAXException {
        validator.endPrefixMapping(prefix);
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
        validator.startElement(uri, local, name, attributes);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        text += length;
        tooLong(text);
        watch.text(chars, start, length);
        validator.characters(chars, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        validator.ignorableWhitespace(chars, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        validator.processingInstruction(target, data);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        validator.endElement(uri, local, name);
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

    private final class Errors implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            var translated = ValidatorWords.of(error.getMessage());
            if (translated.follows()) {
                held.field(translated.field());
                return;
            }
            Words field = Words.of(translated.field().isEmpty() ? watch.element() : translated.field());
            held.add(new Finding(place(error), "", "", field, translated.sentence(), Words.NONE), watch.inRecord());
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            held.add(Finding.at(place(error), XmlTrouble.key(error), XmlTrouble.message(error)), watch.inRecord());
            throw error;
        }
    }
}
