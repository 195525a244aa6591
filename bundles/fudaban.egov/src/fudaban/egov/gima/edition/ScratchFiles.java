// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.edition;

import fudaban.egov.gima.profile.GimaEdition;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportRun;
import fudaban.exchange.xml.ExportedFile;
import fudaban.exchange.xml.XmlExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files written to be looked at and thrown away. */
final class ScratchFiles implements AutoCloseable {
    private final GimaEdition edition;
    private final ExportRun run;
    private final Path folder;

    ScratchFiles(GimaEdition edition, ExportRun run) throws IOException {
        this.edition = edition;
        this.run = run;
        this.folder = Files.createTempDirectory("fudaban-gima");
    }

    /** All files one after the other; nothing where there are no items. */
    byte[] write(List<ExportItem> items) throws IOException {
        var all = new ByteArrayOutputStream();
        for (ExportedFile file : files(items)) {
            all.writeBytes(Files.readAllBytes(file.path()));
        }
        return all.toByteArray();
    }

    /** The files. */
    List<ExportedFile> files(List<ExportItem> items) throws IOException {
        return new XmlExport(edition.mapping(), run).write(items, folder, count -> {});
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
