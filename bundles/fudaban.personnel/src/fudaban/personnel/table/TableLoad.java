// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import fudaban.ledger.Refusal;
import fudaban.personnel.table.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table that was read with a mapping: what each column was taken for, the lines that could be read, and what is wrong, all before anything is
 * written. The
 * way in for every initial load: people, organisations, cards, blanks, accounts.
 */
public final class TableLoad {
    private final TableShape shape;
    private final Mapping mapping;
    private final List<Column> columns;
    private final List<TableRow> rows;
    private final List<Finding> findings;

    private TableLoad(
            TableShape shape, Mapping mapping, List<Column> columns, List<TableRow> rows, List<Finding> findings) {
        this.shape = shape;
        this.mapping = mapping;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.findings = findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    /**
     * A column and what it was taken for.
     *
     * @param number from 1
     * @param heading as it stands in the file
     * @param field the field it tells; empty: it is not read
     * @param sample its first value that is not empty, empty when it has none
     */
    public record Column(int number, String heading, Optional<TableField> field, String sample) {}

    /**
     * Reads the lines of a table.
     *
     * @param table what stands in the file
     * @param shape what such a table may hold
     * @param given which columns are known; what it does not say is guessed
     * @throws Refusal when no line looks like headings, a column of the mapping is missing, or a required field has no column
     */
    public static TableLoad of(Table table, TableShape shape, Mapping given) throws Refusal {
        var guess = new ColumnGuess(shape);
        int at = headings(table, shape, given, guess);
        Table.Line headings = table.lines().get(at);
        Map<String, Integer> found = columns(table, headings, given, guess);
        for (List<String> group : shape.required()) {
            if (group.stream().noneMatch(found::containsKey)) {
                String names = String.join(
                        "・",
                        group.stream()
                                .map(name -> shape.field(name).orElseThrow().ja())
                                .toList());
                throw new Refusal(
                        TableLoad.class, "table.required", table.file(), String.valueOf(headings.number()), names);
            }
        }
        List<Table.Line> body = table.lines().subList(at + 1, table.lines().size());
        List<Finding> findings = new ArrayList<>();
        List<TableRow> rows = new Duplicates(shape, headings, found)
                .check(rows(body, headings, shape, given, found, findings), findings);
        Map<String, String> names = new TreeMap<>(given.columns());
        found.forEach((field, column) -> names.put(field, headings.cell(column)));
        return new TableLoad(
                shape,
                new Mapping(shape.name(), names, given.headingLine(), given.convertKana()),
                described(headings, shape, found, body),
                rows,
                findings);
    }

    private static int headings(Table table, TableShape shape, Mapping given, ColumnGuess guess) throws Refusal {
        for (int i = 0; i < table.lines().size() && given.headingLine() > 0; i++) {
            if (table.lines().get(i).number() == given.headingLine()) {
                return i;
            }
        }
        int byMapping = -1;
        for (int i = 0;
                i < Math.min(50, table.lines().size())
                        && byMapping < 0
                        && !given.columns().isEmpty();
                i++) {
            var cells =
                    table.lines().get(i).cells().stream().map(Headings::trim).toList();
            boolean all = given.columns().values().stream()
                    .filter(heading -> !heading.isEmpty())
                    .allMatch(cells::contains);
            byMapping = all ? i : -1;
        }
        int at = byMapping >= 0 ? byMapping : guess.headingLine(table);
        if (at < 0) {
            throw new Refusal(
                    TableLoad.class,
                    "table.headings",
                    table.file(),
                    shape.field(shape.keys().getFirst()).orElseThrow().ja());
        }
        return at;
    }

    private static Map<String, Integer> columns(Table table, Table.Line headings, Mapping given, ColumnGuess guess)
            throws Refusal {
        Map<String, Integer> fixed = new TreeMap<>();
        for (var column : given.columns().entrySet()) {
            if (!column.getValue().isEmpty()) {
                int index = headings.cells().stream()
                        .map(Headings::trim)
                        .toList()
                        .indexOf(Headings.trim(column.getValue()));
                if (index < 0) {
                    throw new Refusal(
                            TableLoad.class,
                            "mapping.column",
                            table.file(),
                            String.valueOf(headings.number()),
                            column.getValue());
                }
                fixed.put(column.getKey(), index);
            }
        }
        guess.columns(headings).forEach((field, column) -> {
            if (!given.columns().containsKey(field) && !fixed.containsValue(column)) {
                fixed.put(field, column);
            }
        });
        return fixed;
    }

    private static List<TableRow> rows(
            List<Table.Line> body,
            Table.Line headings,
            TableShape shape,
            Mapping given,
            Map<String, Integer> columns,
            List<Finding> findings) {
        var reader = new CellReader(given.convertKana(), findings);
        List<TableRow> rows = new ArrayList<>();
        for (Table.Line line : body) {
            Map<String, String> values = new LinkedHashMap<>();
            boolean readable = true;
            for (TableField field : shape.fields()) {
                Integer column = columns.get(field.name());
                if (column != null) {
                    String value = reader.read(field, headings.cell(column), line.number(), line.cell(column));
                    readable &= value != null;
                    if (value != null && !value.isEmpty()) {
                        values.put(field.name(), value);
                    }
                }
            }
            String key = shape.keys().getFirst();
            if (columns.containsKey(key) && !values.containsKey(key) && readable) {
                findings.add(Finding.of(
                        line.number(), headings.cell(columns.get(key)), Severity.ERROR, TableLoad.class, "cell.key"));
                readable = false;
            }
            if (readable) {
                rows.add(new TableRow(line.number(), values));
            }
        }
        return rows;
    }

    private static List<Column> described(
            Table.Line headings, TableShape shape, Map<String, Integer> found, List<Table.Line> body) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            int column = i;
            Optional<TableField> field = found.entrySet().stream()
                    .filter(each -> each.getValue() == column)
                    .findFirst()
                    .flatMap(each -> shape.field(each.getKey()));
            String sample = body.stream()
                    .map(line -> line.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse("");
            columns.add(new Column(i + 1, headings.cell(i), field, sample));
        }
        return columns;
    }

    /** What such a table may hold. */
    public TableShape shape() {
        return shape;
    }

    /** The mapping as it was used, guessed columns included: to be saved. */
    public Mapping mapping() {
        return mapping;
    }

    /** All columns, from left to right. */
    public List<Column> columns() {
        return columns;
    }

    /** The lines that can be taken over, in the order of the file. */
    public List<TableRow> rows() {
        return rows;
    }

    /** What is wrong, from top to bottom. */
    public List<Finding> findings() {
        return findings;
    }
}
