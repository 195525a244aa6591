// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * How the files of a mapping look.
 *
 * @param namespaces namespace by prefix, in the order they are declared on the root; the empty prefix is the default namespace
 * @param root the root element
 * @param record elements from below the root down to the one that holds a record
 * @param key path of the row whose value names a record in messages about the file; empty where there is none
 * @param schema file name of the schema in the same edition; empty where there is none
 * @param charset the files' charset
 * @param characters what the target can carry
 * @param fileName name of a file; {@code {number}} (three digits), {@code {day}} (yyyyMMdd) and {@code {NAME}} of named values are filled in
 * @param mostRecords most records of a file; 0 for any
 * @param mostBytes most bytes of a file; 0 for any
 */
public record Layout(
        Map<String, String> namespaces,
        QName root,
        List<QName> record,
        String key,
        String schema,
        String charset,
        Repertoire characters,
        String fileName,
        long mostRecords,
        long mostBytes) {
    /** Keeps copies; the order of namespaces stays. */
    public Layout {
        namespaces = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(namespaces));
        record = List.copyOf(record);
    }

    /** The same with a mark before the ending of the files' names. */
    Layout marked(String mark) {
        int dot = fileName.lastIndexOf('.');
        String marked = dot < 0 ? fileName + mark : fileName.substring(0, dot) + mark + fileName.substring(dot);
        return new Layout(namespaces, root, record, key, schema, charset, characters, marked, mostRecords, mostBytes);
    }

    /** A name such as {@code g:Person} with its namespace; empty when the prefix is not declared or the name is none. */
    public static Optional<QName> name(Map<String, String> namespaces, String text, boolean attribute) {
        int colon = text.indexOf(':');
        String prefix = colon < 0 ? "" : text.substring(0, colon);
        String local = text.substring(colon + 1);
        if (!local.matches("[\\p{L}_][\\p{L}\\p{N}._·-]*") || !prefix.isEmpty() && !namespaces.containsKey(prefix)) {
            return Optional.empty();
        }
        // An attribute without prefix is in no namespace (Namespaces in XML 1.0, 6.2).
        String namespace = attribute && prefix.isEmpty() ? "" : namespaces.getOrDefault(prefix, "");
        return Optional.of(new QName(namespace, local, prefix));
    }
}
