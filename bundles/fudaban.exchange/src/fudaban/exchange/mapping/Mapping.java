// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.exchange.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/**
 * One table that makes XML of records, as one edition of a pack has it. Read by {@link MappingReader}, written by {@code fudaban.exchange.xml.XmlExport}.
 *
 * @param name what it is for
 * @param edition edition of the format
 * @param layout how the files look
 * @param header rows below the root, before the first record; they read named values
 * @param rows rows below the record's element, in the order of the target
 * @param tables code tables by name
 */
public record Mapping(
        String name,
        String edition,
        Layout layout,
        List<MappingRow> header,
        List<MappingRow> rows,
        Map<String, CodeTable> tables) {
    /** Keeps copies. */
    public Mapping {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        tables = Map.copyOf(tables);
    }

    /** The same, with files that carry a mark before the ending of their names: to be told apart from those without. */
    public Mapping marked(String mark) {
        return new Mapping(name, edition, layout.marked(mark), header, rows, tables);
    }

    /**
     * Compares its source paths with the class the records will have.
     *
     * @return one finding for each row that reads a feature which the class does not have, at the row's place
     */
    public List<Finding> check(EClass type) {
        List<Finding> findings = new ArrayList<>();
        for (MappingRow row : rows) {
            if (!row.each().isEmpty()) {
                continue;
            }
            Stream.concat(row.sources().stream(), Stream.ofNullable(row.when()).map(Condition::source))
                    .filter(path -> !path.leadsFrom(type))
                    .forEach(path -> findings.add(Finding.at(row.place(), "mapping.feature", path, type.getName())));
        }
        return findings;
    }
}
