// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.journal.Hash;
import fudaban.update.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The difference of two bills of materials says what the files say. */
class PartDifferenceTest {
    @TempDir
    Path before;

    @TempDir
    Path after;

    private static Path part(Path folder, String name, String... entries) throws IOException {
        Path file = folder.resolve("plugins").resolve(name);
        Files.createDirectories(file.getParent());
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                jar.putNextEntry(new ZipEntry(entries[i]));
                jar.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String manifest(String vendor) {
        return "Manifest-Version: 1.0\nBundle-Vendor: " + vendor + "\n\n";
    }

    @Test
    void supplierSizeAndHashAreThoseOfTheFiles() throws IOException {
        Path old = part(before, "a_1.0.0.jar", "META-INF/MANIFEST.MF", manifest("甲"));
        Path fresh = part(after, "a_2.0.0.jar", "META-INF/MANIFEST.MF", manifest("乙"), "more.txt", "more");
        var line = PartDifference.of(List.of(new Program.Part("a", "1.0.0", "2.0.0")), before, after)
                .getFirst();
        assertEquals("甲", line.before().orElseThrow().supplier());
        assertEquals(Hash.hex(Hash.sha256(old)), line.before().orElseThrow().sha256());
        assertEquals("乙", line.shown().supplier());
        assertEquals(Hash.hex(Hash.sha256(fresh)), line.shown().sha256());
        assertEquals(Files.size(fresh), line.bytes());
        assertEquals(Files.size(fresh) - Files.size(old), line.growth());
    }

    @Test
    void whatComesGoesOrIsNoJarHasItsLine() throws IOException {
        Path gone = part(before, "b_1.0.0.jar", "META-INF/MANIFEST.MF", manifest("甲"));
        Path broken =
                Files.write(Files.createDirectories(after.resolve("plugins")).resolve("c_1.0.0.jar"), new byte[9]);
        var parts = List.of(
                new Program.Part("b", "1.0.0", ""),
                new Program.Part("c", "", "1.0.0"),
                new Program.Part("folder", "", "3.0.0"));
        var lines = PartDifference.of(parts, before, after);
        assertTrue(lines.getFirst().after().isEmpty());
        assertEquals(-Files.size(gone), lines.getFirst().growth());
        assertEquals(Hash.hex(Hash.sha256(broken)), lines.get(1).shown().sha256());
        assertEquals("", lines.get(2).shown().sha256());
        assertEquals(0, lines.get(2).bytes());
    }
}
