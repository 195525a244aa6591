// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import fudaban.document.model.Document;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageDocument;
import fudaban.reporting.coverage.CoverageReader;
import fudaban.reporting.coverage.EvidenceReader;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import fudaban.reporting.statistics.Statistics;
import fudaban.reporting.statistics.StatisticsDocument;
import fudaban.reporting.ui.desk.Missing;
import fudaban.ui.shell.Seat;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;

/** The coverage of this desk's contract. */
final class CoverageDesk implements CoverageOffice {
    private final Seat seat;

    CoverageDesk(Seat seat) {
        this.seat = seat;
    }

    @Override
    public LocalDate today() {
        return seat.today();
    }

    @Override
    public LocalDate began() throws Refusal {
        return Missing.began(seat, seat.today());
    }

    @Override
    public Coverage read() throws Refusal {
        ContractTerms terms = terms();
        return new CoverageReader(seat.ledger(), seat.session(), seat.locale())
                .read(terms, terms.calendar().first(), terms.calendar().last());
    }

    private ContractTerms terms() throws Refusal {
        return ContractTerms.on(seat.ledger(), seat.session(), seat.today());
    }

    @Override
    public EvidenceReader.Found evidence(String row, LocalDate day) throws Refusal {
        return new EvidenceReader(seat.ledger(), seat.session()).of(terms(), row, day);
    }

    @Override
    public byte[] paper(Coverage coverage) throws Exception {
        seat.ledger().recordAccess(seat.session(), Ledger.AccessKind.PRINTED, "report.coverage", List.of());
        var words = new Words(seat.locale(), seat.ledger().clock().getZone(), Cut.OFFICE);
        var made = seat.ledger().clock().instant();
        return pdf(new CoverageDocument(words)
                .document(coverage, terms(), seat.session().name(), made));
    }

    @Override
    public byte[] statistics() throws Exception {
        ContractTerms terms = terms();
        var statistics = Statistics.read(
                seat.ledger(), seat.session(), terms, terms.calendar().first(), seat.today(), seat.locale());
        seat.ledger().recordAccess(seat.session(), Ledger.AccessKind.PRINTED, "report.statistics", List.of());
        var words = new Words(seat.locale(), seat.ledger().clock().getZone(), Cut.OFFICE);
        var made = seat.ledger().clock().instant();
        return pdf(new StatisticsDocument(words)
                .document(statistics, terms, seat.session().name(), made));
    }

    private byte[] pdf(Document document) throws Exception {
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(FontStack.shipped())
                .write(document.practising(seat.ledger().practising()), bytes);
        return bytes.toByteArray();
    }
}
