// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.edition.GimaCheck;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.ProfileSource;
import fudaban.pack.gima.GimaPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editions of the shipped pack: sound, and making of their tests what they say. */
class PackTest {
    private final GimaCheck check = new GimaCheck(Converters.standard());

    private static List<EditionFiles> editions() {
        return new GimaPack()
                .editions().stream()
                        .map(ProfileSource.Edition::files)
                        .distinct()
                        .toList();
    }

    @Test
    void editionsAreSound() throws IOException {
        assertFalse(editions().isEmpty());
        for (EditionFiles edition : editions()) {
            assertEquals(
                    List.of(),
                    check.check(edition).stream()
                            .map(defect -> defect.file() + ":" + defect.line() + " "
                                    + defect.what().in(Locale.JAPAN))
                            .toList(),
                    edition.name());
        }
    }

    @Test
    void theirTestsMakeWhatTheySay(@TempDir Path folder) throws Exception {
        int tests = 0;
        for (EditionFiles edition : editions()) {
            Path schema = schema(
                    edition,
                    Files.createDirectory(folder.resolve(edition.effective().toString())));
            for (String input : edition.names().stream()
                    .filter(name -> name.endsWith("/input.json"))
                    .toList()) {
                String expected = input.replace("/input.json", "/expected.xml");
                byte[] made = check.make(edition, edition.text(input).getBytes(StandardCharsets.UTF_8));
                Path file = Files.write(folder.resolve("made" + tests + ".xml"), made);
                assertEquals(edition.text(expected), new String(made, StandardCharsets.UTF_8), expected);
                Xmllint.valid(schema, file);
                tests++;
            }
        }
        assertTrue(tests >= 2, "tests: " + tests);
    }

    private static Path schema(EditionFiles edition, Path folder) throws IOException {
        for (String name : edition.names()) {
            if (name.endsWith(".xsd")) {
                Files.writeString(folder.resolve(name), edition.text(name));
            }
        }
        return folder.resolve("gima.xsd");
    }
}
