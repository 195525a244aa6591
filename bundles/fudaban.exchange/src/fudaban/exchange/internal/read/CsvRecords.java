// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.read;

import fudaban.document.DocumentException;
import fudaban.document.csv.CsvLimits;
import fudaban.document.csv.CsvReader;
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
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Records of a CSV file: its first line names the columns. */
public final class CsvRecords {
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
        var table = new TableRecords(name, fields, values, records);
        try {
            reader().each(in, Charset.forName(form.charset()), row -> table.row(row.line(), row.fields()));
        } catch (DocumentException refused) {
            refused.problems()
                    .forEach(problem -> values.findings()
                            .add(Finding.at(
                                    Place.of(name),
                                    "read.csv",
                                    new Words(problem.text(Locale.JAPANESE), problem.text(Locale.ENGLISH)))));
            return new Read(false, 0, List.of(), values.findings());
        }
        return table.end();
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
}
