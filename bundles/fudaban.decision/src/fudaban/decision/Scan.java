// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A scanned sheet.
 *
 * @param mediaType by its first bytes, whatever the file is called
 * @param content the file
 */
public record Scan(String mediaType, byte[] content) {
    /** Most bytes of a scan: a sheet at 300 dpi in colour has about 3 MB. */
    public static final int LIMIT = 20 << 20;

    private static final List<Map.Entry<String, String>> BEGINNINGS = List.of(
            Map.entry("25504446", "application/pdf"),
            Map.entry("89504e470d0a1a0a", "image/png"),
            Map.entry("ffd8ff", "image/jpeg"),
            Map.entry("49492a00", "image/tiff"),
            Map.entry("4d4d002a", "image/tiff"));

    /**
     * Reads a scan.
     *
     * @throws Refusal when it cannot be read, is empty or too long, or is neither PDF nor PNG, JPEG or TIFF
     */
    public static Scan read(Path file) throws Refusal {
        String name = String.valueOf(file.getFileName());
        try {
            long size = Files.size(file);
            if (size > LIMIT) {
                throw new Refusal(Scan.class, "scan.long", name, size >> 20, LIMIT >> 20);
            }
            return of(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, Scan.class, "scan.unreadable", file.toString());
        }
    }

    /** The same of bytes at hand. */
    public static Scan of(String name, byte[] content) throws Refusal {
        String start = HexFormat.of().formatHex(content, 0, Math.min(8, content.length));
        for (var beginning : BEGINNINGS) {
            if (start.startsWith(beginning.getKey())) {
                return new Scan(beginning.getValue(), content);
            }
        }
        throw new Refusal(Scan.class, "scan.kind", name);
    }
}
