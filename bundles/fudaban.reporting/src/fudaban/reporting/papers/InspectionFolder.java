// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import fudaban.document.csv.CsvFormat;
import fudaban.document.csv.CsvWriter;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
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
import java.util.Comparator;
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
        try {
            Files.createDirectories(folder);
            try (var there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw Reporting.refusal("inspection.not-empty", folder.toString());
                }
            }
            List<Found> found = found(today);
            ledger.recordAccess(
                    session, Ledger.AccessKind.EXPORTED, words.get("inspection.index"), List.of(), highest(found));
            return papers(folder, found);
        } catch (IOException failure) {
            throw Reporting.refusal(failure, "report.unwritable", folder.toString());
        }
    }

    /** A row of 表1 with what was handed in for it. */
    private record Found(Checklist.Item item, List<Handed> handed) {}

    private record Handed(Reports.Entry report, List<Row> files) {}

    private List<Found> found(LocalDate today) throws Refusal {
        List<Found> all = new ArrayList<>();
        var reports = new Reports(ledger, session);
        for (Checklist.Item item : firstOfEachRow(PaperReader.read(ledger, session, today))) {
            List<Handed> handed = new ArrayList<>();
            for (Reports.Entry report : reports(reports, item)) {
                handed.add(new Handed(report, reports.files(report.id())));
            }
            all.add(new Found(item, handed));
        }
        return all;
    }

    private static Classification highest(List<Found> found) {
        return found.stream()
                .flatMap(each -> each.handed().stream())
                .flatMap(each -> each.files().stream())
                .map(Reports::classification)
                .max(Comparator.naturalOrder())
                .orElse(Classification.OPEN);
    }

    private Written papers(Path folder, List<Found> found) throws Refusal, IOException {
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
        for (Found each : found) {
            Path row = Files.createDirectory(folder.resolve(name(each.item())));
            for (Handed handed : each.handed()) {
                Reports.Entry report = handed.report();
                for (Row file : handed.files()) {
                    Path to = row.resolve(fileName(report, file));
                    save(file, to);
                    list.add(line(each.item(), report, folder.relativize(to).toString(), file));
                    files++;
                }
                if (handed.files().isEmpty()) {
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
