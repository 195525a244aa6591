// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import fudaban.ledger.spi.EditionFiles;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.regex.Pattern;

/** The files of an edition are well-formed, and what one names of the others is there. */
final class FileCheck {
    /** A text that names a file of the edition: in one of its folders, or a schema or JSON file at its top. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(codes|forms|schema|mapping|rules|texts|manual|samples|tests)/[^\\s]+\\.[a-z]{2,10}|[\\w-]+\\.(xsd|json)");

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final EditionFiles edition;
    private final Defects defects;
    private boolean sound = true;

    FileCheck(EditionFiles edition, Defects defects) {
        this.edition = edition;
        this.defects = defects;
    }

    /** Says whether all files can be read. */
    boolean run() throws IOException {
        var xml = new XmlCheck(edition);
        for (String name : edition.names()) {
            // Samples and tests may hold what is wrong on purpose.
            boolean data = name.startsWith("samples/") || name.startsWith("tests/");
            if (!data && name.endsWith(".json")) {
                json(name);
            } else if (!data && name.endsWith(".xml")) {
                xml.wellFormed(name).ifPresent(trouble -> defect(name, trouble));
            } else if (!data && name.endsWith(".xsd")) {
                xml.schema(name).ifPresent(trouble -> defect(name, trouble));
            }
        }
        return sound;
    }

    private void defect(String name, XmlCheck.Trouble trouble) {
        sound = false;
        defects.at(path(name), trouble.line(), trouble.column(), trouble.key(), trouble.said());
    }

    private String path(String name) {
        return "editions/" + edition.effective() + "/" + name;
    }

    private void json(String name) throws IOException {
        try (var in = edition.open(name);
                var parser = JSON.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING
                        && REFERENCE.matcher(parser.getText()).matches()
                        && !edition.has(parser.getText())) {
                    var at = parser.currentTokenLocation();
                    defects.at(path(name), at.getLineNr(), at.getColumnNr(), "file.missing", parser.getText());
                }
            }
        } catch (JsonProcessingException wrong) {
            sound = false;
            var at = wrong.getLocation();
            defects.at(
                    path(name),
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    "json.broken",
                    wrong.getOriginalMessage());
        } catch (CharConversionException wrong) {
            sound = false;
            defects.add(path(name), "text.encoding");
        }
    }
}
