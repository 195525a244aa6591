// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.schema;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fudaban.exchange.ExchangeException;
import fudaban.exchange.difference.MappingProposal;
import fudaban.exchange.difference.SchemaDifference;
import fudaban.exchange.difference.Shape;
import fudaban.exchange.xml.SchemaFiles;
import fudaban.ledger.spi.EditionFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changed in the schema that a mapping writes for, from one edition of a pack to the next.
 *
 * @param mapping name of the mapping's file in both editions
 * @param schema name of the schema's file
 * @param difference what changed
 * @param before the older mapping's text
 * @param after the newer schema
 */
public record SchemaChanges(String mapping, String schema, SchemaDifference difference, String before, Shape after) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Compares two editions, mapping by mapping: a mapping is a JSON file whose layout names a schema and a root element.
     *
     * @throws ExchangeException when a schema is none, or lacks the root element that the older mapping names
     */
    public static List<SchemaChanges> of(EditionFiles older, EditionFiles newer) throws IOException {
        List<SchemaChanges> all = new ArrayList<>();
        for (String name : older.names()) {
            String json = name.endsWith(".json") ? older.text(name) : "{}";
            JsonNode layout = layout(json);
            String schema = layout.path("schema").asText();
            if (!schema.isEmpty() && newer.has(name)) {
                String root = layout.path("root").asText().replaceFirst("^.*:", "");
                Shape before = shape(older, schema, root);
                Shape after = renamed(newer, schema, root);
                all.add(new SchemaChanges(name, schema, SchemaDifference.of(before, after), json, after));
            }
        }
        return all;
    }

    private static JsonNode layout(String json) {
        try {
            return JSON.readTree(json).path("layout");
        } catch (JacksonException broken) {
            // What is no JSON is told by the check of the pack.
            return JSON.missingNode();
        }
    }

    private static Shape shape(EditionFiles edition, String main, String root) throws IOException {
        Map<String, byte[]> schemas = new TreeMap<>();
        for (String name : edition.names()) {
            if (name.endsWith(".xsd")) {
                try (var in = edition.open(name)) {
                    schemas.put(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
                }
            }
        }
        return Shape.of(new SchemaFiles(main, schemas), root);
    }

    /** The root may have another name now: then it is the first element of the schema. */
    private static Shape renamed(EditionFiles edition, String main, String root) throws IOException {
        try {
            return shape(edition, main, root);
        } catch (ExchangeException broken) {
            if (broken.findings().getFirst().key().equals("schema.root")) {
                return shape(edition, main, "");
            }
            throw broken;
        }
    }

    /**
     * The mapping as it might be for the newer schema.
     *
     * @param edition what it is called
     */
    public MappingProposal proposal(String edition) throws ExchangeException {
        return MappingProposal.of(mapping, before, difference, after, edition);
    }
}
