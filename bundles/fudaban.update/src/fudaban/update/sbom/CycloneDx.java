// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An inventory as a bill of materials: CycloneDX 1.6, JSON (ECMA-424). The same program gives the same bytes: the serial number is made of the content.
 */
public final class CycloneDx {
    private static final String ROOT = "fudaban";
    private static final JsonMapper MAPPER = new JsonMapper();

    private CycloneDx() {}

    /** The document, with a line end of its own at its end. */
    public static byte[] write(Inventory inventory) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json")
                .put("bomFormat", "CycloneDX")
                .put("specVersion", "1.6")
                .put("version", 1);
        ObjectNode metadata = root.putObject("metadata");
        metadata.put("timestamp", inventory.time().toString());
        ObjectNode product = metadata.putObject("component");
        product.put("type", "application").put("bom-ref", ROOT).put("name", "Fudaban");
        product.put("version", inventory.version());
        licence(product, new Licences().of("fudaban.product"));
        ArrayNode components = root.putArray("components");
        ObjectNode needs = root.putArray("dependencies").addObject().put("ref", ROOT);
        ArrayNode needed = needs.putArray("dependsOn");
        for (Component each : inventory.components()) {
            needed.add(component(components.addObject(), each, "").get("bom-ref"));
        }
        String content = root.toString();
        root.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
        var indent = new DefaultIndenter(" ", "\n");
        var layout = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return (MAPPER.writer(layout).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode component(ObjectNode node, Component each, String outside) {
        String reference = outside + each.name();
        node.put("type", each.kind()).put("bom-ref", reference).put("name", each.name());
        put(node, "version", each.version());
        if (!each.supplier().isEmpty()) {
            node.putObject("supplier").put("name", each.supplier());
        }
        if (!each.sha256().isEmpty()) {
            node.putArray("hashes").addObject().put("alg", "SHA-256").put("content", each.sha256());
        }
        licence(node, each.licence());
        each.purl().ifPresent(purl -> node.put("purl", purl));
        if (each.wrapped()) {
            // Other bytes than its ancestor's: who looks for known flaws has to look for those of the ancestor.
            each.maven()
                    .ifPresent(maven -> node.putObject("pedigree")
                            .putArray("ancestors")
                            .addObject()
                            .put("type", "library")
                            .put("group", maven.group())
                            .put("name", maven.artifact())
                            .put("version", maven.version())
                            .put("purl", maven.purl()));
        } else {
            each.maven().ifPresent(maven -> put(node, "group", maven.group()));
        }
        ArrayNode properties = MAPPER.createArrayNode();
        if (!each.file().isEmpty()) {
            properties.addObject().put("name", "fudaban:file").put("value", each.file());
        }
        if (each.file().startsWith("plugins/")) {
            properties.addObject().put("name", "fudaban:p2").put("value", each.p2());
        }
        if (!properties.isEmpty()) {
            node.set("properties", properties);
        }
        if (!each.within().isEmpty()) {
            ArrayNode within = node.putArray("components");
            each.within().forEach(part -> component(within.addObject(), part, reference + "/"));
        }
        return node;
    }

    /** One licence by its name, more than one as an expression, as the schema wants it. */
    private static void licence(ObjectNode node, String expression) {
        if (expression.isEmpty()) {
            return;
        }
        ObjectNode entry = node.putArray("licenses").addObject();
        if (expression.contains(" ")) {
            entry.put("expression", expression);
        } else {
            entry.putObject("license").put("id", expression);
        }
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }
}
