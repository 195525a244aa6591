// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.result;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.ServiceExport;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile.Field;
import fudaban.egov.gima.target.Values;
import fudaban.exchange.ExchangeException;
import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.read.ReadRecord;
import fudaban.exchange.read.RecordReader;
import fudaban.exchange.xml.XmlLimits;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The service's own export as a file: read without trust, as often as wanted. */
public final class ExportFile implements ServiceExport {
    private static final String USER = "userId";

    private final ReadMapping mapping;
    private final Path file;
    private final Set<String> tells;

    private ExportFile(ReadMapping mapping, Path file, Set<String> tells) {
        this.mapping = mapping;
        this.file = file;
        this.tells = tells;
    }

    /**
     * An export as this edition reads it.
     *
     * @throws Refusal when the edition reads none, or there is no such file
     */
    public static ExportFile of(GimaEdition edition, Path file) throws Refusal {
        if (edition.profile().export() == null) {
            throw Gima.refusal("export.none", edition.name());
        }
        if (!Files.isRegularFile(file)) {
            throw Gima.refusal("file.none", file);
        }
        ReadMapping mapping = edition.reading(edition.profile().export());
        Set<String> known = edition.profile().fields().stream().map(Field::name).collect(Collectors.toSet());
        Set<String> tells = new TreeSet<>(
                mapping.fields().stream().map(ReadMapping.Field::name).toList());
        tells.retainAll(known);
        return new ExportFile(mapping, file, tells);
    }

    @Override
    public Set<String> tells() {
        return tells;
    }

    @Override
    public void each(Each each) throws Refusal, IOException {
        try {
            var reader = new RecordReader(mapping, XmlLimits.usual(), LocalDate.MAX);
            var read = reader.read(file, record -> give(record, each));
            if (!read.complete() || !read.findings().isEmpty()) {
                var broken = new ExchangeException(read.findings().list());
                throw Gima.refusal(broken, "file.broken", file.getFileName(), (fudaban.ledger.Word) broken::text);
            }
        } catch (Stopped stopped) {
            throw stopped.refusal;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void give(ReadRecord record, Each each) {
        Map<String, String> values = new TreeMap<>(record.values());
        values.keySet().retainAll(tells);
        try {
            each.user(record.place().line(), record.get(USER), Values.text(values));
        } catch (Refusal refusal) {
            throw new Stopped(refusal);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A refusal on the way through the reader. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Stopped(Refusal refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }
}
