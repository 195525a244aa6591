// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Role;
import fudaban.reporting.House;
import fudaban.reporting.internal.ReportingModule;
import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.model.ReportingPackage.Literals;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports as the first edition kept them, when this one opens the desk: carried on by an act, so that the journal knows of it. */
class OlderReportsTest {
    private static final int REPORTS = 1003;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void theyAreCarriedOnOnceAndVerificationIsSound() throws Refusal {
        try (House house = new House(folder).create("2026-04-01T09:30")) {
            house.ledger.close();
            Desk.Opened older = Desk.open(
                    house.settings(), house.contributions(new FirstEdition()), "tanaka", House.PASSWORD.toCharArray());
            older.ledger().submit(older.session(), Submission.of("older.keep", new Keep(REPORTS)));
            older.ledger().close();

            house.restart();
            assertEquals(0, count(house, ReportState.DRAFT));
            assertEquals(REPORTS, count(house, ReportState.SUBMITTED));
            var row = house.ledger
                    .list(house.operator, Query.of(Report.class).where(Literals.REPORT__NUMBER, "DAILY-7"))
                    .rows()
                    .getFirst();
            assertEquals(
                    DAY,
                    house.ledger.open(house.operator, Report.class, row.id()).getFirstDay());
            assertEquals(
                    List.of(),
                    house.ledger
                            .upkeep()
                            .verify(house.operator, List.of(), Upkeep.Progress.NONE)
                            .faults());

            long number = house.ledger.journal().head().orElseThrow().number();
            house.restart();
            assertEquals(number, house.ledger.journal().head().orElseThrow().number(), "nothing is due any more");
        }
    }

    @Test
    void aDraftOfTodayIsNone() throws Refusal {
        try (House house = new House(folder).create("2026-04-01T09:30")) {
            var subject = ReportActs.Subject.daily(DAY, "1");
            house.submit(ReportActs.ANNOTATE, new ReportActs.Annotate(subject, "明日の予定", null, null, null));
            house.restart();
            assertEquals(1, count(house, ReportState.DRAFT));
        }
    }

    /** A migration that changed records would be found as tampering. */
    @Test
    void noMigrationChangesRecords() {
        for (var migration : new ReportingModule().migrations()) {
            assertTrue(
                    migration.script().lines().noneMatch(line -> line.matches("(?i)\\s*(UPDATE|INSERT|DELETE)\\s.*")),
                    migration.name());
        }
    }

    private static int count(House house, ReportState state) throws Refusal {
        return house.ledger
                .count(house.operator, Query.of(Report.class).where(Literals.REPORT__STATE, state))
                .number();
    }

    record Keep(int reports) {}

    /** Keeps reports with what the first edition knew of them. */
    private static final class FirstEdition implements Act<Keep> {
        @Override
        public ActType<Keep> type() {
            return new ActType<>("older.keep", Keep.class, Set.of(Role.OPERATOR), "", "", FirstEdition.class);
        }

        @Override
        public void run(Keep input, Change change) throws Refusal {
            for (int i = 1; i <= input.reports(); i++) {
                Report report = change.create(Report.class);
                report.setNumber("DAILY-" + i);
                report.setDay(DAY);
                report.setEdition(1);
                report.setHead("desk1:1");
                report.setHash("00");
                report.setPages(1);
            }
        }
    }
}
