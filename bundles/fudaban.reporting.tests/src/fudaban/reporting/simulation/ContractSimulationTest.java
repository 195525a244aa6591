// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Upkeep;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.profile.ContractProfile;
import fudaban.registers.RegistersTopic;
import fudaban.reporting.House;
import fudaban.reporting.PdfText;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageReader;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportFile;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportingPackage.Literals;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.PaperReader;
import fudaban.reporting.papers.PaperState;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole contract: every report produced and 確定, the journal verified, a day altered by somebody with full power found from the papers
 * alone. Usually a contract
 * of ten service days around 31 March; the one of the specification, 272 days, when {@code fudaban.long} is set.
 */
class ContractSimulationTest {
    private static final boolean LONG = Boolean.getBoolean("fudaban.long");

    @TempDir
    Path folder;

    /** The same contract for ten service days, with the dates of 表1 moved to them. */
    private static ContractProfile tenDays(ContractProfile contract) {
        List<ContractProfile.Paper> papers = contract.deliverables().stream()
                .map(paper -> paper.dueRule().equals("date:2027-02-28")
                        ? new ContractProfile.Paper(
                                paper.number(),
                                paper.name(),
                                paper.quantity(),
                                "R8.4.12まで",
                                "date:2026-04-12",
                                paper.remark())
                        : paper)
                .toList();
        return new ContractProfile(
                contract.title(),
                contract.contractNumber(),
                contract.edition(),
                LocalDate.of(2026, 3, 25),
                LocalDate.of(2026, 4, 7),
                contract.handoverFrom(),
                contract.place(),
                contract.staff(),
                contract.hours(),
                contract.designatedDays(),
                contract.rows(),
                papers,
                contract.protectedKinds(),
                contract.lentPapers());
    }

    @Test
    void fromTheFirstDayToTheLast() throws Exception {
        House house = new House(folder.resolve("data"))
                .with(RegistersTopic.module(), RegistersTopic.acts(), RegistersTopic.participants());
        if (LONG) {
            house.create("2026-01-13T08:30");
        } else {
            house.create("2026-03-25T08:30", ContractSimulationTest::tenDays);
        }
        try (house) {
            Path paper = Files.createDirectory(folder.resolve("paper"));
            var simulation = new ContractSimulation(house, paper);
            simulation.run();
            LocalDate last = ContractTerms.on(
                            house.ledger,
                            house.operator,
                            simulation.dailies().keySet().iterator().next())
                    .calendar()
                    .last();
            everyReportIsClosed(house, last);
            everythingDueIsToldOf(house, last);
            nothingProtectedIsInTheRedactedPapers(house, last);
            List<String> heads = new ArrayList<>();
            for (Path sheet : simulation.dailies().values()) {
                heads.add(PaperHeads.of(PdfText.of(sheet)));
            }
            var findings = house.ledger.upkeep().verify(house.operator, heads, Upkeep.Progress.NONE);
            assertTrue(findings.sound(), findings.faults().toString());
            anAlteredDayIsFound(house, simulation, heads);
        }
    }

    private static void everyReportIsClosed(House house, LocalDate last) throws Exception {
        List<Checklist.Item> items = PaperReader.read(house.ledger, house.operator, last);
        assertEquals(
                LONG ? 272 : 10,
                items.stream().filter(item -> item.kind() == ReportKind.DAILY).count());
        assertEquals(
                2,
                items.stream().filter(item -> item.kind() == ReportKind.FINAL).count());
        for (Checklist.Item item : items) {
            assertEquals(
                    PaperState.CLOSED, item.state(), item.row().getName() + " " + item.firstDay() + " " + item.day());
        }
    }

    private static void everythingDueIsToldOf(House house, LocalDate last) throws Exception {
        ContractTerms terms = ContractTerms.on(house.ledger, house.operator, last);
        Coverage coverage = new CoverageReader(house.ledger, house.operator, Locale.JAPAN)
                .read(terms, terms.calendar().first(), last);
        assertFalse(
                coverage.tally(null).containsKey(CoverageState.UNEXPLAINED),
                coverage.tally(null).toString());
        assertEquals(1, coverage.tally("3-3").get(CoverageState.ABSENT));
        assertEquals((LONG ? 272 : 10) - 1, coverage.tally("3-4").get(CoverageState.DONE));
    }

    private void nothingProtectedIsInTheRedactedPapers(House house, LocalDate last) throws Exception {
        var reports = new Reports(house.ledger, house.operator);
        int guarded = 0;
        for (ReportKind kind : List.of(ReportKind.DAILY, ReportKind.WEEKLY, ReportKind.FINAL)) {
            for (Reports.Entry report : reports.of(kind, last.minusDays(LONG ? 500 : 30), last)) {
                for (var file : reports.files(report.id())) {
                    if (LONG && kind == ReportKind.DAILY && report.day().getDayOfMonth() > 7) {
                        continue;
                    }
                    byte[] pdf = house.ledger
                            .open(house.operator, ReportFile.class, file.id())
                            .getContent();
                    boolean there = PdfText.of(pdf, folder).contains("192.0.2.77");
                    assertFalse(there && file.get(Literals.REPORT_FILE__CUT) == ReportCut.REDACTED, report.number());
                    guarded += there ? 1 : 0;
                }
            }
        }
        assertTrue(guarded > 0, "the office's papers have it");
    }

    private void anAlteredDayIsFound(House house, ContractSimulation simulation, List<String> heads) throws Exception {
        var bytes = new ByteArrayOutputStream();
        house.ledger.upkeep().export(house.operator, bytes, false, Upkeep.Progress.NONE);
        List<LocalDate> days = List.copyOf(simulation.dailies().keySet());
        LocalDate altered = days.get(days.size() / 2 + 1);
        long entry = house.ledger.journal().entriesOf(altered).stream()
                .filter(each -> each.act().equals("work.enter"))
                .mapToLong(Entry::number)
                .findFirst()
                .orElseThrow();
        assertEquals(0, PaperHeads.verify(bytes.toByteArray(), heads, folder).code(), "as it is");
        byte[] tampered = PaperHeads.tampered(bytes.toByteArray(), entry);
        var blind = PaperHeads.verify(tampered, List.of(), folder);
        assertEquals(0, blind.code(), "without paper everything fits: " + blind.output());
        var found = PaperHeads.verify(tampered, heads, folder);
        assertEquals(1, found.code(), found.output());
        long first =
                found.contradicted().stream().mapToLong(Long::longValue).min().orElseThrow();
        int page = 0;
        while (!heads.get(page).startsWith("desk1:" + first + "=")) {
            page++;
        }
        assertEquals(altered, days.get(page), "the first page that contradicts is that of the altered day");
    }
}
