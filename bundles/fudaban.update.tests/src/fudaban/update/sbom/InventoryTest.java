// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bill of materials of a small program. The real one is read by CycloneDX's own library in {@code releng/sbom}. */
class InventoryTest {
    private static final String STATES = "p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile/";

    @TempDir
    Path program;

    @BeforeEach
    void install() throws Exception {
        Files.createDirectories(program.resolve("plugins"));
        jar("picocli_4.7.7", Map.of("x", ""));
        jar("org.postgresql.jdbc_42.7.14", Map.of("META-INF/licenses/com.ongres.scram/scram-client-3.2/LICENSE", ""));
        jar(
                "org.apache.batik.css_1.19.0",
                Map.of("META-INF/maven/org.apache.xmlgraphics/batik-css/pom.properties", "version=1.19"));
        jar("fudaban.cli_0.1.0.1", Map.of("lib/inner.jar", "inner"));
        state(1000, unit("fudaban.cli", "0.1.0.0", "", "fudaban", "fudaban.cli", "0.1.0-SNAPSHOT"));
        state(
                2000,
                unit("picocli", "4.7.7", "", "info.picocli", "picocli", "4.7.7")
                        + unit("org.postgresql.jdbc", "42.7.14", "", "org.postgresql", "postgresql", "42.7.14")
                        + unit(
                                "org.apache.batik.css",
                                "1.19.0",
                                "wrapped-",
                                "org.apache.xmlgraphics",
                                "batik-css",
                                "1.19")
                        + unit("fudaban.cli", "0.1.0.1", "", "fudaban", "fudaban.cli", "0.1.0-SNAPSHOT")
                        + "<unit id='fudaban' version='0.1.0.9'/>");
    }

    @Test
    void eachPartHasItsHashItsOriginAndItsLicence() throws Exception {
        JsonNode bom = bom();
        assertEquals("1.6", bom.get("specVersion").asText());
        assertEquals("0.1.0.9", bom.at("/metadata/component/version").asText());
        // The last state counts, as p2 itself reads it.
        assertEquals("1970-01-01T00:00:02Z", bom.at("/metadata/timestamp").asText());
        Map<String, JsonNode> parts = new HashMap<>();
        bom.get("components").forEach(each -> parts.put(each.get("name").asText(), each));
        assertEquals(4, parts.size());
        JsonNode picocli = parts.get("picocli");
        assertEquals("pkg:maven/info.picocli/picocli@4.7.7", picocli.get("purl").asText());
        assertEquals("Apache-2.0", picocli.at("/licenses/0/license/id").asText());
        assertEquals(64, picocli.at("/hashes/0/content").asText().length());
        assertEquals(
                "plugins/picocli_4.7.7.jar", picocli.at("/properties/0/value").asText());
        assertEquals(
                "pkg:p2/fudaban.cli@0.1.0.1?classifier=osgi.bundle",
                parts.get("fudaban.cli").get("purl").asText());
    }

    @Test
    void aWrapIsNotItsAncestor() throws Exception {
        JsonNode wrap = bom().get("components").get(1);
        assertEquals("org.apache.batik.css", wrap.get("name").asText());
        assertEquals(
                "pkg:p2/org.apache.batik.css@1.19.0?classifier=osgi.bundle",
                wrap.get("purl").asText());
        assertEquals(
                "pkg:maven/org.apache.xmlgraphics/batik-css@1.19",
                wrap.at("/pedigree/ancestors/0/purl").asText());
        assertTrue(wrap.path("components").isMissingNode(), "its own description is nothing within it");
    }

    @Test
    void whatLiesWithinIsTold() throws Exception {
        JsonNode components = bom().get("components");
        JsonNode inner = components.get(0).at("/components/0");
        assertEquals("inner.jar", inner.get("name").asText());
        assertEquals(64, inner.at("/hashes/0/content").asText().length());
        String list = Inventory.of(program).orElseThrow().list();
        assertTrue(
                list.contains(
                        "| scram-client (in org.postgresql.jdbc) | 3.2 | BSD-2-Clause | pkg:maven/com.ongres.scram/"),
                list);
    }

    @Test
    void theSameProgramGivesTheSameBytes() throws Exception {
        assertArrayEquals(
                CycloneDx.write(Inventory.of(program).orElseThrow()),
                CycloneDx.write(Inventory.of(program).orElseThrow()));
    }

    @Test
    void aPartWhoseLicenceNobodyReadEndsTheBuild() throws Exception {
        ProgramParts.main(program.toString());
        assertTrue(Files.exists(program.resolve(ProgramParts.SBOM)));
        jar("com.example.new_1.0.0", Map.of("x", ""));
        state(3000, unit("com.example.new", "1.0.0", "", "com.example", "new", "1.0.0"));
        IOException refused = assertThrows(IOException.class, () -> ProgramParts.main(program.toString()));
        assertTrue(refused.getMessage().contains("com.example.new"), refused.getMessage());
    }

    private JsonNode bom() throws IOException {
        return new JsonMapper().readTree(CycloneDx.write(Inventory.of(program).orElseThrow()));
    }

    private void jar(String name, Map<String, String> entries) throws IOException {
        Path file = program.resolve("plugins").resolve(name + ".jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(each.getKey()));
                out.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void state(long time, String units) throws IOException {
        Path file = Files.createDirectories(program.resolve(STATES)).resolve(time + ".profile.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(("<profile><units>" + units + "</units></profile>").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String unit(String name, String version, String prefix, String... maven) {
        String property = "<property name='maven-" + prefix;
        return "<unit id='" + name + "' version='" + version + "'><properties>" + property + "groupId' value='"
                + maven[0] + "'/>" + property + "artifactId' value='" + maven[1] + "'/>" + property
                + "version' value='" + maven[2] + "'/></properties><artifacts><artifact classifier='osgi.bundle' id='"
                + name + "' version='" + version + "'/></artifacts></unit>";
    }
}
