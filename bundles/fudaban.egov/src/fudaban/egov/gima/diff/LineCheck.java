// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.release.LineItem;
import fudaban.exchange.Finding;
import fudaban.exchange.xml.ExportItem;
import fudaban.exchange.xml.ExportRun;
import fudaban.exchange.xml.XmlExport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the files of this edition cannot take of some lines: what is missing, too long, without a code, or not carried by the target's charset. */
final class LineCheck {
    private final GimaEdition edition;
    private final XmlExport export;

    LineCheck(GimaEdition edition, LocalDate day) {
        this.edition = edition;
        this.export = new XmlExport(edition.mapping(), new ExportRun(day, Map.of("release", "-", "kind", "update")));
    }

    /** The findings by place of the line. */
    Map<Integer, List<Noticed>> check(List<DiffLine> lines) {
        List<ExportItem> items = new ArrayList<>(lines.size());
        for (DiffLine line : lines) {
            if (Difference.written(line.change().kind())) {
                items.add(LineItem.of(
                        edition.profile(), String.valueOf(line.place()), line.displayName(), line.change()));
            }
        }
        Map<Integer, List<Noticed>> found = new HashMap<>();
        for (Finding finding : export.check(items, count -> {}).list()) {
            if (!finding.record().isEmpty()) {
                found.computeIfAbsent(Integer.valueOf(finding.record()), place -> new ArrayList<>(1))
                        .add(noticed(finding));
            }
        }
        return found;
    }

    private static Noticed noticed(Finding finding) {
        // The line already says whom it is about; its number would mean nothing to anybody.
        Finding bare = finding.of("", finding.label());
        return new Noticed(
                FindingSeverity.STOPS,
                "format." + finding.key(),
                finding.field().in(java.util.Locale.JAPAN),
                bare::text);
    }
}
