// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.read;

import fudaban.document.DocumentException;
import fudaban.document.csv.CsvLimits;
import fudaban.document.csv.CsvReader;
import fudaban.document.csv.CsvRow;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import fudaban.exchange.Words;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.read.ReadRecord;
import fudaban.exchange.read.RecordReader.Read;
import fudaban.exchange.xml.XmlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Records of a CSV file: its first line names the columns. */
public final class CsvRecords {
    private static final int UNREAD = 100;

    private final ReadMapping.Csv form;
    private final List<ReadMapping.Field> fields;
    private final XmlLimits limits;

    /** A reader of this form. */
    public CsvRecords(ReadMapping.Csv form, List<ReadMapping.Field> fields, XmlLimits limits) {
        this.form = form;
        this.fields = fields;
        this.limits = limits;
    }

    /**
     * Reads.
     *
     * @throws IOException when reading fails
     */
    public Read read(InputStream in, String name, FieldValues values, Consumer<ReadRecord> records) throws IOException {
        var table = new Table(name, values, records);
        try {
            reader().each(in, Charset.forName(form.charset()), table::row);
        } catch (DocumentException refused) {
            refused.problems()
                    .forEach(problem -> values.findings()
                            .add(Finding.at(
                                    Place.of(name),
                                    "read.csv",
                                    new Words(
                                            problem.text(java.util.Locale.JAPANESE),
                                            problem.text(java.util.Locale.ENGLISH)))));
            return new Read(false, 0, List.of(), values.findings());
        }
        if (table.headings == null) {
            values.findings().add(Finding.at(Place.of(name), "read.empty"));
            return new Read(false, 0, List.of(), values.findings());
        }
        return new Read(
                !table.lacking,
                table.number,
                table.lacking ? List.of() : unread(table.headings, table.columns),
                values.findings());
    }

    /** Takes row after row; the first one names the columns. */
    private final class Table {
        private final String name;
        private final FieldValues values;
        private final Consumer<ReadRecord> records;
        private CsvRow headings;
        private int[] columns;
        private boolean lacking;
        private long number;

        Table(String name, FieldValues values, Consumer<ReadRecord> records) {
            this.name = name;
            this.values = values;
            this.records = records;
        }

        void row(CsvRow row) {
            if (headings == null) {
                headings = row;
                columns = columns(name, row, values);
                lacking = Arrays.stream(columns).anyMatch(column -> column == -2);
                return;
            }
            number++;
            if (!lacking) {
                record(row);
            }
        }

        private void record(CsvRow row) {
            Place place = new Place(name, row.line(), 0);
            int wanted = headings.fields().size();
            if (row.fields().size() != wanted) {
                values.findings()
                        .add(Finding.at(place, "read.ragged", row.fields().size(), wanted));
                return;
            }
            String[] texts = new String[columns.length];
            for (int i = 0; i < columns.length; i++) {
                texts[i] = columns[i] < 0 ? null : row.fields().get(columns[i]);
            }
            values.record(number, place, texts).ifPresent(records);
        }
    }

    private CsvReader reader() {
        CsvLimits usual = CsvLimits.usual();
        CsvLimits mine = new CsvLimits(
                limits.bytes(),
                (int) Math.min(Integer.MAX_VALUE, limits.records() + 1),
                usual.columns(),
                Math.min(usual.field(), limits.text()));
        return new CsvReader(mine, form.separator(), false);
    }

    /** Column of each field; -1 where the file has none, -2 where it has to have one. */
    private int[] columns(String name, CsvRow headings, FieldValues values) {
        int[] columns = new int[fields.size()];
        for (int i = 0; i < columns.length; i++) {
            ReadMapping.Field field = fields.get(i);
            columns[i] = field.sources().stream()
                    .map(headings.fields()::indexOf)
                    .filter(column -> column >= 0)
                    .findFirst()
                    .orElse(field.required() ? -2 : -1);
            if (columns[i] == -2) {
                values.findings()
                        .add(Finding.at(
                                new Place(name, headings.line(), 0),
                                "read.heading",
                                String.join("、", field.sources()),
                                String.join("、", headings.fields())));
            }
        }
        return columns;
    }

    private static List<String> unread(CsvRow headings, int[] columns) {
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < headings.fields().size() && unread.size() < UNREAD; i++) {
            int column = i;
            if (Arrays.stream(columns).noneMatch(c -> c == column)) {
                unread.add(headings.fields().get(i));
            }
        }
        return unread;
    }
}
