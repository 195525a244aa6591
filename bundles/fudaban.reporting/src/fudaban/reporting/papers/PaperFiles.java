// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.model.Classification;
import fudaban.model.Deliverable;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands in papers of 表1 that are no reports: the files as they are, with their hashes. */
public final class PaperFiles {
    private final Ledger ledger;
    private final Session session;

    /** Hands in as this account. */
    public PaperFiles(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * What was entered.
     *
     * @param number of the paper
     */
    public record Handed(String number, Receipt receipt) {}

    /**
     * Hands in the files of one row.
     *
     * @param row of 表1
     * @param day on which they were handed in
     * @param files at least one
     * @throws Refusal when a file cannot be read or the act is refused
     */
    public Handed handIn(Deliverable row, LocalDate day, List<Path> files) throws Refusal {
        var subject = new Subject(ReportKind.PAPER, day, day, row.getNumber());
        List<ReportActs.File> named = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) {
            byte[] content = content(file);
            contents.add(content);
            named.add(new ReportActs.File(
                    ReportCut.OFFICE, file.getFileName().toString(), type(file), Hash.hex(Hash.sha256(content))));
        }
        var reports = new Reports(ledger, session);
        // 履歴書 and proofs of qualification tell of persons.
        var input = new ReportActs.HandIn(
                subject,
                reports.edition(reports.editions(subject)),
                "",
                named.getFirst().hash(),
                0,
                0,
                named,
                Classification.PERSONAL);
        var receipt =
                ledger.submit(session, Submission.of(ReportActs.HAND_IN, input).carrying(contents));
        return new Handed(input.number(), receipt);
    }

    private static byte[] content(Path file) throws Refusal {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw Reporting.refusal(unreadable, "paper.unreadable", file.toString());
        }
    }

    private static String type(Path file) {
        try {
            return Optional.ofNullable(Files.probeContentType(file)).orElse("application/octet-stream");
        } catch (IOException unknown) {
            return "application/octet-stream";
        }
    }
}
