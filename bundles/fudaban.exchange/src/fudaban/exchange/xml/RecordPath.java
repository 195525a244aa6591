// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.xml;

import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.TargetPath;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;

/**
 * Where the records of a file stand and what names them.
 *
 * @param record elements from the root down to the one that holds a record
 * @param key elements below it down to the one that names it; empty with no attribute: records have no name
 * @param attribute the attribute of that element that names it, or null: its text does
 */
public record RecordPath(List<QName> record, List<QName> key, QName attribute) {
    /** Keeps copies. */
    public RecordPath {
        record = List.copyOf(record);
        key = List.copyOf(key);
    }

    /** As a mapping writes them. */
    public static RecordPath of(Mapping mapping) {
        List<QName> record = new ArrayList<>();
        record.add(mapping.layout().root());
        record.addAll(mapping.layout().record());
        TargetPath key = TargetPath.parse(
                        mapping.layout().key(), mapping.layout().namespaces())
                .orElse(new TargetPath(List.of(), null));
        return new RecordPath(
                record, key.elements().stream().map(TargetPath.Element::name).toList(), key.attribute());
    }

    /** Whether records have a name. */
    public boolean named() {
        return !key.isEmpty() || attribute != null;
    }
}
