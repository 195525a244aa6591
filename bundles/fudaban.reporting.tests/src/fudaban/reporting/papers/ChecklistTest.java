// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.reporting.House;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.print.Cut;
import fudaban.reporting.print.Words;
import fudaban.reporting.profile.ReportProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 表1 as a checklist: every date in it follows from the contract. */
class ChecklistTest {
    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() throws Refusal {
        house = new House(folder.resolve("data")).create("2026-01-13T09:30");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Checklist.Item> on(LocalDate today) throws Refusal {
        return PaperReader.read(house.ledger, house.operator, today);
    }

    private static List<Checklist.Item> of(List<Checklist.Item> items, ReportKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    @Test
    void dueDatesWithoutServiceMoveForward() throws Refusal {
        var finals = of(on(LocalDate.of(2026, 1, 13)), ReportKind.FINAL);
        assertEquals(2, finals.size());
        assertEquals(LocalDate.of(2026, 3, 31), finals.getFirst().due());
        assertEquals(LocalDate.of(2027, 2, 26), finals.getLast().due(), "28 February 2027 is a Sunday");
        assertEquals(LocalDate.of(2026, 4, 1), finals.getLast().firstDay());
        assertEquals(LocalDate.of(2027, 2, 26), finals.getLast().day());
    }

    @Test
    void thereIsADailyForEachServiceDayAndAWeeklyForEachMeeting() throws Refusal {
        var items = on(LocalDate.of(2026, 1, 13));
        assertEquals(272, of(items, ReportKind.DAILY).size());
        assertEquals(2, of(items, ReportKind.PAPER).size());
        assertEquals(PaperState.DUE, of(items, ReportKind.DAILY).getFirst().state());
        assertTrue(of(items, ReportKind.WEEKLY).stream()
                .anyMatch(item -> item.day().equals(LocalDate.of(2026, 3, 31))));
    }

    @Test
    void remindersComeAtTwentyTenAndThreeServiceDays() throws Refusal {
        ContractTerms terms = ContractTerms.on(house.ledger, house.operator, LocalDate.of(2026, 4, 1));
        var checklist = new Checklist(
                terms, house.ledger.profile(ReportProfile.class, LocalDate.of(2026, 4, 1)), LocalDate.of(2026, 4, 1));
        LocalDate due = LocalDate.of(2027, 2, 26);
        assertEquals(LocalDate.of(2027, 1, 27), checklist.reminderDay(due, 20));
        assertEquals(LocalDate.of(2027, 2, 10), checklist.reminderDay(due, 10));
        assertEquals(LocalDate.of(2027, 2, 22), checklist.reminderDay(due, 3));
        for (LocalDate day : List.of(LocalDate.of(2027, 1, 26), LocalDate.of(2027, 1, 27))) {
            var last = of(on(day), ReportKind.FINAL).getLast();
            assertEquals(day.getDayOfMonth() == 27 ? PaperState.SOON : PaperState.AHEAD, last.state(), day.toString());
        }
        var lines = new PaperDue().lines(house.ledger, house.operator, LocalDate.of(2027, 2, 22), Locale.JAPAN);
        assertTrue(lines.stream().anyMatch(line -> line.value().contains("あと3役務日")), lines.toString());
        assertTrue(lines.size() < 10, "what is overdue in hundreds stands in one line: " + lines.size());
        assertTrue(lines.stream().anyMatch(line -> line.value().contains("R8.1.13")), lines.toString());
    }

    @Test
    void designatedDaysAndAnotherContractChangeEveryDate() throws Refusal {
        var contract = house.ledger.profile(fudaban.ledger.profile.ContractProfile.class, LocalDate.of(2026, 1, 13));
        var other = new fudaban.ledger.profile.ContractProfile(
                contract.title(),
                contract.contractNumber(),
                2,
                contract.validFrom(),
                LocalDate.of(2027, 3, 31),
                contract.handoverFrom(),
                contract.place(),
                contract.staff(),
                contract.hours(),
                List.of(new fudaban.ledger.profile.ContractProfile.Day(LocalDate.of(2027, 2, 26), "庁舎停電")),
                contract.rows(),
                contract.deliverables(),
                contract.protectedKinds(),
                contract.lentPapers());
        house.submit(
                fudaban.ledger.profile.ContractProfile.ACCEPT,
                new fudaban.ledger.profile.ContractProfile.Accept(other));
        ContractTerms terms = ContractTerms.on(house.ledger, house.operator, LocalDate.of(2026, 4, 1));
        assertEquals(
                LocalDate.of(2027, 2, 25), new Papers(terms).finals().getLast().due());
        assertEquals(
                LocalDate.of(2027, 3, 31), new Papers(terms).finals().getLast().lastDay());
        assertFalse(of(on(LocalDate.of(2027, 2, 26)), ReportKind.DAILY).stream()
                .anyMatch(item -> item.day().equals(LocalDate.of(2027, 2, 26))));
    }

    @Test
    void theInspectorsFolderHoldsWhatWasHandedInReadOnly() throws Exception {
        house.at("2026-01-13T18:00");
        var made = new DailyReportService(House.FONTS, List.of())
                .handIn(house.ledger, house.operator, LocalDate.of(2026, 1, 13), null, Locale.JAPAN, false);
        Path out = folder.resolve("検査");
        var written = new InspectionFolder(
                        house.ledger, house.logIn("kensa"), new Words(Locale.JAPAN, House.TOKYO, Cut.OFFICE))
                .write(out, LocalDate.of(2026, 1, 13));
        assertEquals(3, written.files());
        Path pdf = out.resolve("表1-3_作業日報/DAILY-2026-01-13-1.pdf");
        assertEquals(made.pages() > 0, Files.exists(pdf));
        assertFalse(Files.getPosixFilePermissions(pdf).stream()
                .map(Enum::name)
                .collect(Collectors.joining())
                .contains("WRITE"));
        String index = Files.readString(out.resolve("提出物一覧.csv"));
        assertTrue(index.contains(made.hash()) && index.contains(made.report().head()), index);
        assertTrue(Files.isDirectory(out.resolve("表1-5-R8_作業報告書（令和8年度分）")));
    }
}
