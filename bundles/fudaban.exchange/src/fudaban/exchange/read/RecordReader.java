// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.read;

import fudaban.exchange.Finding;
import fudaban.exchange.Findings;
import fudaban.exchange.Place;
import fudaban.exchange.internal.read.CsvRecords;
import fudaban.exchange.internal.read.FieldValues;
import fudaban.exchange.internal.read.TableRecords;
import fudaban.exchange.internal.read.XmlRecords;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.xml.XmlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the records of a file that comes from outside: no DTD, no entities, nothing beside the file, within limits. Both XML and CSV are
 * read as a stream: nothing is kept here.
 */
public final class RecordReader {
    private final ReadMapping mapping;
    private final XmlLimits limits;
    private final LocalDate day;

    /**
     * @param mapping how the records are read
     * @param limits what is still accepted
     * @param day the day that code tables are asked for
     */
    public RecordReader(ReadMapping mapping, XmlLimits limits, LocalDate day) {
        this.mapping = mapping;
        this.limits = limits;
        this.day = day;
    }

    /** Reads a file; see {@link #read(InputStream, String, Consumer)}. */
    public Read read(Path file, Consumer<ReadRecord> records) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.getFileName().toString(), records);
        }
    }

    /**
     * Reads what a stream gives.
     *
     * @param in the file; not closed
     * @param name its name for messages
     * @param records given each record whose fields could be read, in order; may throw to stop. What it was given counts only when {@link
     *     Read#complete} says so
     * @return how it went
     * @throws IOException when reading fails
     */
    public Read read(InputStream in, String name, Consumer<ReadRecord> records) throws IOException {
        Findings findings = new Findings();
        FieldValues values = new FieldValues(mapping.fields(), day, findings);
        return switch (mapping.form()) {
            case ReadMapping.Rows rows -> {
                findings.add(Finding.at(Place.of(name), "read.rows"));
                yield new Read(false, 0, List.of(), findings);
            }
            case ReadMapping.Xml xml -> new XmlRecords(xml, mapping.fields(), limits).read(in, name, values, records);
            case ReadMapping.Csv csv -> new CsvRecords(csv, mapping.fields(), limits).read(in, name, values, records);
        };
    }

    /**
     * Reads a table that is no file, e.g. a database view.
     *
     * @param name its name for messages; a row is named by its number in place of a line
     * @param table hands over the rows: the first one names the columns; null is an empty cell
     * @param records as above
     */
    public <E extends Exception> Read rows(String name, Rows<E> table, Consumer<ReadRecord> records) throws E {
        Findings findings = new Findings();
        var reading =
                new TableRecords(name, mapping.fields(), new FieldValues(mapping.fields(), day, findings), records);
        int[] number = {0};
        table.each(cells -> reading.row(
                number[0]++,
                cells.stream().map(cell -> cell == null ? "" : cell).toList()));
        return reading.end();
    }

    /** A table that hands over its rows. */
    public interface Rows<E extends Exception> {
        /** Hands over the names of the columns, then each row. */
        void each(Consumer<List<String>> row) throws E;
    }

    /**
     * How it went.
     *
     * @param complete whether the file was read to its end; if not, none of its records may be believed
     * @param records how many records it has, those with findings included
     * @param unread elements or headings that the mapping does not read, at most 100: maybe another edition of the format
     * @param findings what is wrong
     */
    public record Read(boolean complete, long records, List<String> unread, Findings findings) {}
}
