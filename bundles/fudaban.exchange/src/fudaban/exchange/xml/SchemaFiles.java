// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schema files of an edition. Nothing else is read when they include each other: no file beside them, no network.
 *
 * @param main name of the one to begin with
 * @param files content by name, without folders
 */
public record SchemaFiles(String main, Map<String, byte[]> files) {
    /** Keeps a sorted copy. */
    public SchemaFiles {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** A schema of one file. */
    public static SchemaFiles of(String name, String text) {
        return new SchemaFiles(name, Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
