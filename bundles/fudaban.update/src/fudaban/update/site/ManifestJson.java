// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.TreeMap;

/** The manifest as JSON. What it may hold is told in {@code releng/adr/0012-updates.md}. */
final class ManifestJson {
    /** The layout of the manifest; a program refuses one it does not know. */
    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ManifestJson() {}

    static byte[] write(SiteManifest manifest) {
        ObjectNode root = MAPPER.createObjectNode();
        var about = manifest.about();
        root.put("format", FORMAT)
                .put("site", about.site())
                .put("edition", about.edition())
                .put("title", about.title())
                .put("changes", about.changes())
                .put("platform", about.platform())
                .put("made", manifest.made().toString());
        ObjectNode files = root.putObject("files");
        manifest.files()
                .forEach((path, file) ->
                        files.putObject(path).put("size", file.size()).put("sha256", file.sha256()));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a manifest whose signature was verified.
     *
     * @throws Refusal when it is not one, or one of a later layout
     */
    static SiteManifest read(byte[] bytes) throws Refusal {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (number(root, "format") != FORMAT) {
                throw new Refusal(ManifestJson.class, "manifest.format", number(root, "format"));
            }
            var files = new TreeMap<String, SiteFile>();
            for (var each : need(root, "files").properties()) {
                files.put(
                        each.getKey(), new SiteFile(number(each.getValue(), "size"), text(each.getValue(), "sha256")));
            }
            var about = new SiteManifest.About(
                    text(root, "site"),
                    Math.toIntExact(number(root, "edition")),
                    text(root, "title"),
                    text(root, "changes"),
                    text(root, "platform"));
            return new SiteManifest(about, Instant.parse(text(root, "made")), files);
        } catch (IOException | IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            throw new Refusal(wrong, ManifestJson.class, "manifest.unreadable");
        }
    }

    private static JsonNode need(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    private static long number(JsonNode node, String name) {
        JsonNode value = need(node, name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException(name + " is no whole number");
        }
        return value.longValue();
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = need(node, name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException(name + " is no text");
        }
        return value.textValue();
    }
}
