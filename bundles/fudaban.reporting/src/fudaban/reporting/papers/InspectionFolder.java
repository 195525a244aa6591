// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvWriter;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.office.files.PortableNames;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportFile;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.model.ReportingPackage.Literals;
import fudaban.reporting.print.Words;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an inspector (検査, 仕様書 5) needs, as files that can be opened without this program: for each row of 表1 a folder with every paper as
 * it was handed in and as
 * it came back, and a list with hashes and heads. Files are read-only.
 */
public final class InspectionFolder {
    private final Ledger ledger;
    private final Session session;
    private final Words words;

    /** As this account sees it: what it may not see is not written. */
    public InspectionFolder(Ledger ledger, Session session, Words words) {
        this.ledger = ledger;
        this.session = session;
        this.words = words;
    }

    /**
     * What was written.
     *
     * @param files how many files
     * @param missing numbers of reports whose file is not there or above the sight
     */
    public record Written(int files, List<String> missing) {}

    /**
     * Writes the folder.
     *
     * @throws Refusal when it holds something already, or cannot be written
     */
    public Written write(Path folder, LocalDate today) throws Refusal {
        ledger.recordAccess(session, Ledger.AccessKind.EXPORTED, "report.inspection", List.of());
        try {
            Files.createDirectories(folder);
            try (var there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw Reporting.refusal("inspection.not-empty", folder.toString());
                }
            }
            return papers(folder, today);
        } catch (IOException failure) {
            throw Reporting.refusal(failure, "report.unwritable", folder.toString());
        }
    }

    private Written papers(Path folder, LocalDate today) throws Refusal, IOException {
        List<List<String>> list = new ArrayList<>();
        list.add(List.of(
                words.get("column.number"),
                words.get("column.report"),
                words.get("column.period"),
                words.get("column.state"),
                words.get("column.submitted"),
                words.get("column.received"),
                words.get("column.file"),
                "SHA-256",
                words.get("head.title")));
        int files = 0;
        List<String> missing = new ArrayList<>();
        var reports = new Reports(ledger, session);
        for (Checklist.Item item : firstOfEachRow(PaperReader.read(ledger, session, today))) {
            Path row = Files.createDirectory(folder.resolve(name(item)));
            for (Reports.Entry report : reports(reports, item)) {
                boolean written = false;
                for (Row file : reports.files(report.id())) {
                    Path to = row.resolve(fileName(report, file));
                    save(file, to);
                    list.add(line(item, report, folder.relativize(to).toString(), file));
                    files++;
                    written = true;
                }
                if (!written) {
                    missing.add(report.number());
                }
            }
        }
        Path index = folder.resolve(words.get("inspection.index") + ".csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(index))) {
            new CsvWriter(CsvFormat.forExcel()).write(list, out);
        }
        readOnly(index);
        return new Written(files + 1, missing);
    }

    private static List<Checklist.Item> firstOfEachRow(List<Checklist.Item> items) {
        List<Checklist.Item> first = new ArrayList<>();
        for (Checklist.Item item : items) {
            if (first.stream()
                    .noneMatch(each -> each.row().getNumber().equals(item.row().getNumber()))) {
                first.add(item);
            }
        }
        return first;
    }

    private static List<Reports.Entry> reports(Reports reports, Checklist.Item item) throws Refusal {
        return reports.of(item.kind(), LocalDate.of(2000, 1, 1), LocalDate.of(2199, 12, 31)).stream()
                .filter(report -> report.state() != ReportState.DRAFT)
                .filter(report -> item.kind() != ReportKind.PAPER && item.kind() != ReportKind.FINAL
                        || item.row().getNumber().equals(report.deliverable()))
                .toList();
    }

    private static String name(Checklist.Item item) {
        return PortableNames.of(
                "表1-" + item.row().getNumber() + "_" + item.row().getName());
    }

    private static String fileName(Reports.Entry report, Row file) {
        String name = file.text(Literals.REPORT_FILE__NAME);
        return PortableNames.of(
                file.get(Literals.REPORT_FILE__CUT) == ReportCut.SCAN ? report.number() + "-scan-" + name : name);
    }

    private void save(Row file, Path to) throws Refusal, IOException {
        ReportFile content = ledger.open(session, ReportFile.class, file.id());
        Files.write(to, content.getContent());
        readOnly(to);
    }

    private static void readOnly(Path file) throws IOException {
        if (!file.toFile().setReadOnly()) {
            throw new IOException("cannot be made read-only: " + file);
        }
    }

    private List<String> line(Checklist.Item item, Reports.Entry report, String file, Row kept) {
        return List.of(
                item.row().getNumber(),
                report.number(),
                words.shortDate(report.firstDay()) + "～" + words.shortDate(report.day()),
                words.get("reportstate." + report.state().getName()),
                report.submitted() == null ? "" : words.time(report.submitted(), LocalDate.EPOCH),
                report.received() == null ? "" : words.time(report.received(), LocalDate.EPOCH),
                file,
                kept.text(Literals.REPORT_FILE__HASH),
                report.head());
    }
}
