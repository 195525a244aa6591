// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.profile;

import fudaban.egov.gima.Gima;
import fudaban.exchange.ExchangeException;
import fudaban.exchange.mapping.Converters;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.MappingReader;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.mapping.ReadMappingReader;
import fudaban.exchange.xml.RecordPath;
import fudaban.exchange.xml.SchemaCheck;
import fudaban.exchange.xml.SchemaFiles;
import fudaban.exchange.xml.XmlLimits;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One edition of the pack as it is used: what it says, how records become XML, and the schema the XML has to keep to.
 *
 * @param files where it comes from
 * @param profile what happens before and after the files
 * @param mapping how values become elements
 * @param converters converters its mappings may name
 */
public record GimaEdition(EditionFiles files, GimaProfile profile, Mapping mapping, Converters converters) {
    private static final String SCHEMAS = ".xsd";

    /**
     * Reads an edition.
     *
     * @throws Refusal when a file is missing or wrong; the sentence names file, line and column
     */
    public static GimaEdition of(EditionFiles files, Converters converters) throws Refusal {
        GimaProfile profile = files.profile(GimaProfile.class);
        try {
            Mapping mapping = new MappingReader(converters).read(profile.mapping(), files.text(profile.mapping()));
            return new GimaEdition(files, profile, mapping, converters);
        } catch (ExchangeException wrong) {
            throw Gima.refusal(wrong, "edition.mapping", files.name(), (fudaban.ledger.Word) wrong::text);
        } catch (IOException unreadable) {
            throw Gima.refusal(unreadable, "edition.file", files.name(), profile.mapping());
        }
    }

    /**
     * The edition a release was made with: what was sent by an older one is answered by the older one.
     *
     * @param name as the release keeps it
     * @throws Refusal when it is not installed any more
     */
    public GimaEdition as(String name, Ledger ledger) throws Refusal {
        if (name.equals(name())) {
            return this;
        }
        LocalDate effective = LocalDate.parse(name.substring(name.indexOf('@') + 1));
        GimaEdition older = of(ledger.edition(GimaProfile.class, effective), converters);
        if (!older.name().equals(name)) {
            throw Gima.refusal("edition.file", name, GimaProfile.class.getSimpleName() + ".json");
        }
        return older;
    }

    /** How acts and messages name it. */
    public String name() {
        return files.name();
    }

    /**
     * How a file of the service is read.
     *
     * @param file name of the description in this edition
     * @throws Refusal when it is missing or wrong
     */
    public ReadMapping reading(String file) throws Refusal {
        try {
            return new ReadMappingReader(converters).read(file, files.text(file));
        } catch (ExchangeException wrong) {
            throw Gima.refusal(wrong, "edition.mapping", files.name(), (fudaban.ledger.Word) wrong::text);
        } catch (IOException unreadable) {
            throw Gima.refusal(unreadable, "edition.file", files.name(), file);
        }
    }

    /**
     * The check of finished files.
     *
     * @throws Refusal when the schema is missing or none
     */
    public SchemaCheck schema() throws Refusal {
        String main = mapping.layout().schema();
        try {
            Map<String, byte[]> contents = new TreeMap<>();
            for (String name : files.names()) {
                if (name.toLowerCase(Locale.ROOT).endsWith(SCHEMAS)) {
                    try (var in = files.open(name)) {
                        contents.put(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
                    }
                }
            }
            if (!contents.containsKey(main)) {
                throw Gima.refusal("edition.file", files.name(), main);
            }
            return new SchemaCheck(new SchemaFiles(main, contents), RecordPath.of(mapping), XmlLimits.usual());
        } catch (ExchangeException wrong) {
            throw Gima.refusal(wrong, "edition.schema", files.name(), (fudaban.ledger.Word) wrong::text);
        } catch (IOException unreadable) {
            throw Gima.refusal(unreadable, "edition.file", files.name(), main);
        }
    }
}
