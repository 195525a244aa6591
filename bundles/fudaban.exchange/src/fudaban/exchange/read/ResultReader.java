// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.read;

import fudaban.exchange.Finding;
import fudaban.exchange.Sentence;
import fudaban.exchange.Words;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.read.RecordReader.Read;
import fudaban.exchange.read.ResultLine.Status;
import fudaban.exchange.xml.XmlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads result files by a mapping with a {@link ReadMapping.Status}. Its fields may be called {@code line}, {@code record}, {@code code} and {@code
 * message}; the status field is the one that the mapping names.
 */
public final class ResultReader {
    private final ReadMapping mapping;
    private final RecordReader reader;

    /**
     * @param mapping with a status
     * @param limits what is still accepted
     * @param day the day that code tables are asked for
     * @throws IllegalArgumentException when the mapping tells no status
     */
    public ResultReader(ReadMapping mapping, XmlLimits limits, LocalDate day) {
        if (mapping.status() == null) {
            throw new IllegalArgumentException(mapping.name());
        }
        this.mapping = mapping;
        this.reader = new RecordReader(mapping, limits, day);
    }

    /**
     * Reads one file.
     *
     * @param in the file; not closed
     * @param name its name for messages
     * @param lines given each line, in order; counts only when the file is complete
     * @return how it went; a status that the mapping does not know and a line number that is none are findings, and the line is still given
     * @throws IOException when reading fails
     */
    public Read read(InputStream in, String name, Consumer<ResultLine> lines) throws IOException {
        List<Finding> own = new ArrayList<>();
        Read read = reader.read(in, name, record -> lines.accept(line(record, own)));
        own.forEach(read.findings()::add);
        return read;
    }

    private ResultLine line(ReadRecord record, List<Finding> own) {
        ReadMapping.Status told = mapping.status();
        String value = record.get(told.field());
        Status status = told.accepted().contains(value)
                ? Status.ACCEPTED
                : told.rejected().contains(value) ? Status.REJECTED : Status.UNKNOWN;
        if (status == Status.UNKNOWN && own.size() < fudaban.exchange.Findings.USUAL) {
            own.add(about(record, told.field(), Sentence.of("read.status.unknown", value)));
        }
        return new ResultLine(
                record.place(),
                number(record, own),
                record.get("record"),
                status,
                record.get("code"),
                record.get("message"));
    }

    private long number(ReadRecord record, List<Finding> own) {
        String text = record.get("line");
        if (text.isEmpty()) {
            return 0;
        }
        if (text.matches("\\d{1,15}")) {
            return Long.parseLong(text);
        }
        own.add(about(record, "line", Sentence.of("read.line", text)));
        return 0;
    }

    private Finding about(ReadRecord record, String field, Sentence sentence) {
        Words title = mapping.fields().stream()
                .filter(each -> each.name().equals(field))
                .map(ReadMapping.Field::title)
                .findFirst()
                .orElse(Words.of(field));
        return new Finding(record.place(), record.get("record"), "", title, sentence, Words.NONE);
    }
}
