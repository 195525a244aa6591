// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ledger.query.Row;
import fudaban.ui.access.Access;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.accessibility.ACC;

/** Tells assistive technology what the table is and which row is selected, cell by cell as "heading value". */
final class Spoken {
    private Spoken() {}

    static void describe(
            NatTable table,
            String name,
            List<ColumnDefinition> columns,
            Words words,
            Supplier<Optional<Row>> selected) {
        Access.name(table, name);
        Access.role(
                table,
                ACC.ROLE_TABLE,
                () -> selected.get()
                        .map(row -> columns.stream()
                                .map(column -> words.say(column.titleKey()) + " " + column.text(row))
                                .collect(Collectors.joining(", ")))
                        .orElse(""));
    }
}
