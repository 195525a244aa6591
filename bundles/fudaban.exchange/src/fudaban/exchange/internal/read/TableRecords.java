// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.read;

import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.read.ReadRecord;
import fudaban.exchange.read.RecordReader.Read;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Records of a table that is handed over row by row; the first one names the columns. */
public final class TableRecords {
    private static final int UNREAD = 100;
    private static final int LACKING = -2;

    private final String name;
    private final List<ReadMapping.Field> fields;
    private final FieldValues values;
    private final Consumer<ReadRecord> records;
    private List<String> headings;
    private int[] columns;
    private boolean lacking;
    private long number;

    /**
     * @param name of the table for messages
     * @param records given each record whose fields could be read
     */
    public TableRecords(String name, List<ReadMapping.Field> fields, FieldValues values, Consumer<ReadRecord> records) {
        this.name = name;
        this.fields = fields;
        this.values = values;
        this.records = records;
    }

    /** Takes the next row. */
    public void row(int line, List<String> cells) {
        if (headings == null) {
            headings = cells;
            columns = columns(line);
            lacking = Arrays.stream(columns).anyMatch(column -> column == LACKING);
            return;
        }
        number++;
        if (!lacking) {
            record(line, cells);
        }
    }

    private void record(int line, List<String> cells) {
        Place place = new Place(name, line, 0);
        if (cells.size() != headings.size()) {
            values.findings().add(Finding.at(place, "read.ragged", cells.size(), headings.size()));
            return;
        }
        String[] texts = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            texts[i] = columns[i] < 0 ? null : cells.get(columns[i]);
        }
        values.record(number, place, texts).ifPresent(records);
    }

    /** How it went, once all rows were handed over. */
    public Read end() {
        if (headings == null) {
            values.findings().add(Finding.at(Place.of(name), "read.empty"));
            return new Read(false, 0, List.of(), values.findings());
        }
        return new Read(!lacking, number, lacking ? List.of() : unread(), values.findings());
    }

    /** Column of each field; -1 where the table has none, {@link #LACKING} where it has to have one. */
    private int[] columns(int line) {
        int[] found = new int[fields.size()];
        for (int i = 0; i < found.length; i++) {
            ReadMapping.Field field = fields.get(i);
            found[i] = field.sources().stream()
                    .map(headings::indexOf)
                    .filter(column -> column >= 0)
                    .findFirst()
                    .orElse(field.required() ? LACKING : -1);
            if (found[i] == LACKING) {
                values.findings()
                        .add(Finding.at(
                                new Place(name, line, 0),
                                "read.heading",
                                String.join("、", field.sources()),
                                String.join("、", headings)));
            }
        }
        return found;
    }

    private List<String> unread() {
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < headings.size() && unread.size() < UNREAD; i++) {
            int column = i;
            if (Arrays.stream(columns).noneMatch(c -> c == column)) {
                unread.add(headings.get(i));
            }
        }
        return unread;
    }
}
