// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.desk;

import fudaban.document.DocumentException;
import fudaban.egov.gima.Gima;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Upkeep.Progress;
import fudaban.personnel.PersonnelTables;
import fudaban.personnel.load.EventsLoad;
import fudaban.personnel.load.EventsPlan;
import fudaban.personnel.table.Finding;
import fudaban.personnel.table.Mapping;
import fudaban.personnel.table.TableLoad;
import fudaban.personnel.table.TableReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table of staff events, compared with what is recorded and not yet entered. What goes in goes through the one intake of {@code fudaban.personnel}. */
public final class StaffIntake {
    private final Path file;
    private final EventsPlan plan;
    private final LocalDate today;

    private StaffIntake(Path file, EventsPlan plan, LocalDate today) {
        this.file = file;
        this.plan = plan;
        this.today = today;
    }

    /**
     * A line of the table.
     *
     * @param line of the file, from 1
     * @param day 発令日
     * @param kind literal of {@code StaffEventKind}
     * @param staffNumber whom it is about
     * @param name the name the table tells; may be empty
     * @param ahead whether its day is still to come: it becomes a 予約
     */
    public record Event(int line, LocalDate day, String kind, String staffNumber, String name, boolean ahead) {}

    /**
     * Something found.
     *
     * @param text place and sentence
     * @param stops whether the line is left out
     */
    public record Note(String text, boolean stops) {}

    /**
     * What became of it.
     *
     * @param entered how many took effect
     * @param reserved how many wait for their day
     * @param refused what was left out meanwhile, one sentence each
     */
    public record Entered(int entered, int reserved, List<String> refused) {}

    /**
     * Reads a table.
     *
     * @throws Refusal when it cannot be read, has no known columns, or the account may not see people
     */
    public static StaffIntake read(Ledger ledger, Session session, Path file) throws Refusal, IOException {
        LocalDate today = LocalDate.now(ledger.clock());
        var shape = ledger.profile(PersonnelTables.class, today).events();
        try {
            var table = TableReader.read(file, Optional.empty(), Optional.empty());
            var load = TableLoad.of(table, shape, Mapping.none(shape));
            return new StaffIntake(file, EventsLoad.plan(ledger, session, load), today);
        } catch (DocumentException broken) {
            throw Gima.refusal(broken, "intake.broken", file.getFileName(), (fudaban.ledger.Word) broken::text);
        }
    }

    /** The events it would enter, by day. */
    public List<Event> events() {
        return plan.events().stream()
                .map(each -> new Event(
                        each.line(),
                        each.event().effectiveOn(),
                        each.event().kind().getName(),
                        each.event().after().staffNumber(),
                        name(each),
                        each.event().effectiveOn().isAfter(today)))
                .toList();
    }

    private static String name(EventsPlan.Planned each) {
        String family = each.event().after().familyName();
        String given = each.event().after().givenName();
        return ((family == null ? "" : family) + " " + (given == null ? "" : given)).strip();
    }

    /** How many were entered before. */
    public int unchanged() {
        return plan.unchanged();
    }

    /** How many lines are left out. */
    public int leftOut() {
        return (int) plan.leftOut();
    }

    /** What is wrong, from top to bottom. */
    public List<Note> notes(Locale locale) {
        return plan.findings().stream()
                .map(found -> new Note(found.text(locale), found.stops()))
                .toList();
    }

    /** Enters it within a work item of its own. */
    public Entered enter(Ledger ledger, Session session, Locale locale, Progress progress) throws Refusal {
        String title = Gima.say(Locale.JAPAN, "intake.title", file.getFileName());
        var applied = plan.apply(ledger, session.working(), title, progress);
        return new Entered(
                applied.entered().size(),
                applied.reserved().size(),
                applied.refused().stream()
                        .map((Finding found) -> found.text(locale))
                        .toList());
    }
}
