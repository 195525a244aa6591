// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import fudaban.decision.Decisions;
import fudaban.decision.SheetNumber;
import fudaban.decision.Waiting;
import fudaban.ledger.Refusal;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Request;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** What waits, in the detail area: what it is about, how late it is, and what may be done with it now. */
public final class RequestDetails implements DetailSource {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final PrintDesk printing;

    /** @param printing where papers are printed */
    public RequestDetails(PrintDesk printing) {
        this.printing = printing;
    }

    @Override
    public EClass type() {
        return Literals.REQUEST;
    }

    @Override
    public Words words(Locale locale) {
        return Words.of(RequestDetails.class, locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        var words = words(seat.locale());
        String number = seat.ledger().open(seat.session(), Request.class, id).getNumber();
        Waiting request = new Decisions(seat.ledger(), seat.session()).find(SheetNumber.parse(number), seat.locale());
        List<Detail.Note> notes = new ArrayList<>();
        if (request.late()) {
            notes.add(new Detail.Note(Tone.BAD, words.say("late", request.daysLate())));
        }
        if (request.open()) {
            notes.add(new Detail.Note(
                    Tone.NEUTRAL, words.say("next." + request.kind().name())));
        }
        return new Detail(
                words.say("RequestKind." + request.kind().name()),
                request.number(),
                words.say("RequestState." + request.state().name()),
                RequestColumns.tone(request.state()),
                Optional.empty(),
                notes,
                facts(words, request, seat.ledger().clock().getZone()),
                List.of(),
                RequestOperations.of(seat, request, printing));
    }

    private static List<Detail.Fact> facts(Words words, Waiting request, ZoneId zone) {
        List<Detail.Fact> facts = new ArrayList<>();
        fact(facts, words.say("column.act"), request.title());
        fact(facts, words.say("initiator"), request.initiator());
        fact(facts, words.say("created"), time(words, request.created(), zone));
        fact(facts, words.say("column.effective"), day(words, request.effectiveOn()));
        fact(facts, words.say("column.due"), day(words, request.due()));
        fact(facts, words.say("column.instructed"), request.instructedBy());
        fact(facts, words.say("instructedAt"), time(words, request.instructedAt(), zone));
        fact(facts, words.say("column.decided"), request.decidedBy());
        fact(facts, words.say("column.decidedOn"), day(words, request.decidedOn()));
        fact(facts, words.say("scan"), request.scan() == null ? "" : words.say("scan.kept"));
        return facts;
    }

    private static void fact(List<Detail.Fact> facts, String name, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Detail.Fact(name, value));
        }
    }

    private static String day(Words words, LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    private static String time(Words words, Instant time, ZoneId zone) {
        if (time == null) {
            return "";
        }
        var there = time.atZone(zone);
        return words.day(there.toLocalDate()) + " " + TIME.format(there);
    }
}
