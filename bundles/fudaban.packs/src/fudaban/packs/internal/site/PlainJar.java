// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar whose bytes depend on nothing but its files: sorted, without times. The manifest comes first, as readers expect it. */
final class PlainJar {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    /** The earliest time a zip can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Opens a file that goes into the jar. */
    interface Source {
        InputStream open() throws IOException;
    }

    private final Map<String, Source> files = new TreeMap<>();

    PlainJar text(String path, String text) {
        return file(path, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    PlainJar file(String path, Source source) {
        files.put(path, source);
        return this;
    }

    /** Lines of a manifest as a jar has them: at most 72 bytes, continued after a space. */
    static String manifest(Map<String, String> headers) {
        var text = new StringBuilder("Manifest-Version: 1.0\r\n");
        headers.forEach((name, value) -> text.append(folded(name + ": " + value)));
        return text + "\r\n";
    }

    private static String folded(String line) {
        var text = new StringBuilder();
        int used = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > 70) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(character);
            used += bytes;
        }
        return text.append("\r\n").toString();
    }

    void write(Path jar) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar), StandardCharsets.UTF_8)) {
            if (files.containsKey(MANIFEST)) {
                entry(out, MANIFEST, files.get(MANIFEST));
            }
            for (var each : files.entrySet()) {
                if (!each.getKey().equals(MANIFEST)) {
                    entry(out, each.getKey(), each.getValue());
                }
            }
        }
    }

    private static void entry(ZipOutputStream out, String path, Source source) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        try (var in = source.open()) {
            in.transferTo(out);
        }
        out.closeEntry();
    }
}
