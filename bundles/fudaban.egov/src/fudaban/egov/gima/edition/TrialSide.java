// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.edition;

import fudaban.egov.gima.profile.GimaEdition;
import fudaban.exchange.Finding;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportRun;
import fudaban.exchange.xml.ExportedFile;
import fudaban.exchange.xml.XmlExport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one edition makes of the lines of a replay. */
final class TrialSide {
    private final GimaEdition edition;
    private final ExportRun run;
    private final List<ExportItem> items = new ArrayList<>();
    private Map<String, Map<String, String>> written;
    private Map<String, List<Finding>> failures;

    TrialSide(GimaEdition edition, LocalDate day) {
        this.edition = edition;
        this.run = new ExportRun(day, Map.of("release", "TRIAL", "kind", "update"));
    }

    void add(ExportItem item) {
        items.add(item);
    }

    /** The values by path that were written for an item; none where it cannot be written. */
    Map<String, String> of(String id) throws IOException {
        write();
        return written.getOrDefault(id, Map.of());
    }

    /** Why an item cannot be written; none where it can. */
    List<Finding> failures(String id) throws IOException {
        write();
        return failures.getOrDefault(id, List.of());
    }

    private void write() throws IOException {
        if (written != null) {
            return;
        }
        failures = new HashMap<>();
        for (Finding finding :
                new XmlExport(edition.mapping(), run).check(items, count -> {}).list()) {
            failures.computeIfAbsent(finding.record(), id -> new ArrayList<>()).add(finding);
        }
        List<ExportItem> good =
                items.stream().filter(item -> !failures.containsKey(item.id())).toList();
        written = new HashMap<>();
        try (var scratch = new ScratchFiles(edition, run)) {
            var records = new WrittenRecords(edition.mapping().layout());
            List<Map<String, String>> read = List.of();
            for (ExportedFile file : scratch.files(good)) {
                read = records.read(file.path());
            }
            for (int i = 0; i < good.size(); i++) {
                written.put(good.get(i).id(), read.get(i));
            }
        }
    }
}
