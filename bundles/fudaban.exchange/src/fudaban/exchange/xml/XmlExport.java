// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.xml;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.Findings;
import fudaban.exchange.internal.xml.FileSet;
import fudaban.exchange.internal.xml.Nowhere;
import fudaban.exchange.internal.xml.Out;
import fudaban.exchange.internal.xml.RecordTree;
import fudaban.exchange.internal.xml.RowValues;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Writes records as XML files by a mapping: one record at a time, in constant memory, the same bytes for the same records and run. May be used by
 * one thread at a time.
 */
public final class XmlExport {
    private static final int TELL_EACH = 1_000;
    private static final ExportItem NOBODY = new ExportItem("", "", null);

    private final Mapping mapping;
    private final ExportRun run;
    private final Map<String, Object> named;
    private final RecordTree header;
    private final RecordTree rows;

    /**
     * @param mapping the mapping
     * @param run what is the same for all records
     */
    public XmlExport(Mapping mapping, ExportRun run) {
        this.mapping = mapping;
        this.run = run;
        named = new HashMap<>(run.named());
        named.put("day", run.day());
        var namespaces = mapping.layout().namespaces();
        header = RecordTree.of(mapping.header(), namespaces);
        rows = RecordTree.of(mapping.rows(), namespaces);
    }

    /**
     * Converts everything and writes nothing: what the target cannot carry, what is missing, too long or has no code.
     *
     * @param items the records, in the order they would be written
     * @param progress told the number of records checked so far, each thousand and at the end; may throw to stop
     * @return everything found, per record and field
     */
    public Findings check(Iterable<ExportItem> items, LongConsumer progress) {
        var pass = new Pass();
        pass.header(1, Nowhere.INSTANCE);
        long count = 0;
        for (ExportItem item : items) {
            pass.record(item, Nowhere.INSTANCE);
            if (++count % TELL_EACH == 0) {
                progress.accept(count);
            }
        }
        progress.accept(count);
        return pass.findings;
    }

    /**
     * Writes, and checks all of it: when anything is found, nothing more is written, the rest is looked at as {@link #check} does, and no file is left. Files
     * get their names when all of them are complete and on the disk; until then they end in {@code .part}, and when anything goes wrong they are taken away
     * again. Files of the same name are replaced, so that a run that was broken off can be done again.
     *
     * @param items the records, in the order they are written
     * @param folder an existing folder
     * @param progress told the number of records so far, each thousand and at the end; may throw to stop
     * @return the files in order; none when there are no records
     * @throws ExchangeException with everything {@link #check} finds, and the first record that is larger than a file may be
     * @throws IOException when the disk is full or the folder cannot be written; nothing is left behind
     */
    public List<ExportedFile> write(Iterable<ExportItem> items, Path folder, LongConsumer progress) throws IOException {
        var pass = new Pass();
        pass.header(1, Nowhere.INSTANCE);
        try (FileSet files = new FileSet(
                mapping.layout(), folder, run.day(), run.named(), (out, number) -> pass.header(number, out))) {
            long count = 0;
            for (ExportItem item : items) {
                pass.add(item, files);
                if (++count % TELL_EACH == 0) {
                    progress.accept(count);
                }
            }
            progress.accept(count);
            pass.findings.refuse();
            return files.complete();
        }
    }

    /** One time through the records. */
    private final class Pass {
        private final Findings findings = new Findings();
        private final RowValues values =
                new RowValues(run.day(), mapping.layout().characters(), findings);
        /** The record whose values were asked for last: where a file is full it is written once more. */
        private ExportItem seen;

        void header(int number, Out out) {
            values.of(NOBODY);
            header.emit(Scope.of(Map.of(), named(number)), values, out);
        }

        void record(ExportItem item, Out out) {
            seen = item;
            values.of(item);
            rows.emit(Scope.of(item.source(), named), values, out);
        }

        void add(ExportItem item, FileSet files) throws IOException {
            if (findings.isEmpty()) {
                try {
                    files.add(item, out -> {
                        if (findings.isEmpty()) {
                            record(item, out);
                        }
                    });
                } catch (ExchangeException large) {
                    large.findings().forEach(findings::add);
                }
            }
            if (seen != item) {
                record(item, Nowhere.INSTANCE);
            }
        }
    }

    private Map<String, Object> named(int number) {
        Map<String, Object> all = new HashMap<>(named);
        all.put("file.number", number);
        return all;
    }
}
