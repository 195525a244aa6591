// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.desk;

import fudaban.ledger.Refusal;
import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.HolidayCalendar;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.RowReader;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What the registers have to say about 本日: the page of checks while it is not filled, and what is due back. */
@Component
public final class RegistersToday implements TodaySource {
    /** 管理簿・記録簿. */
    public static final String ROWS = "fudaban.registers.ui.part.rows";
    /** 監視結果. */
    public static final String CHECKS = "fudaban.registers.ui.part.checks";

    private final AdministrativeCalendar calendar = new AdministrativeCalendar(HolidayCalendar.shipped());

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(RegistersToday.class, seat.locale());
        var rows = new RowReader(seat.ledger(), seat.session());
        RegisterProfile profile = rows.profile(seat.today());
        List<TodayItem> items = new ArrayList<>();
        Optional<Register> page = profile.page();
        if (page.isPresent() && calendar.isWorkingDay(seat.today()) && !filled(rows, page.get(), seat.today())) {
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.TODAY,
                    "clipboard-check",
                    words.say("checks", page.get().title()),
                    words.say("checks.why", page.get().page().items().size()),
                    seat.today(),
                    Optional.of(new Place(CHECKS, seat.today().toString()))));
        }
        due(seat, words, rows, profile, items);
        return items;
    }

    private static boolean filled(RowReader rows, Register page, LocalDate day) throws Refusal {
        return !rows.list(RowReader.Filter.of(page.id()).between(day, day)).isEmpty();
    }

    /** One line for each register: the earliest date, and how many follow. */
    private static void due(Seat seat, Words words, RowReader rows, RegisterProfile profile, List<TodayItem> items)
            throws Refusal {
        LocalDate today = seat.today();
        Map<String, List<RowReader.Entry>> byRegister = new LinkedHashMap<>();
        for (RowReader.Entry row : rows.due(today.plusDays(profile.dueLead()))) {
            byRegister.computeIfAbsent(row.register(), key -> new ArrayList<>()).add(row);
        }
        byRegister.forEach((id, waiting) -> {
            RowReader.Entry first = waiting.getFirst();
            String title = profile.find(id).map(Register::title).orElse(id);
            items.add(new TodayItem(
                    Section.DUE,
                    urgency(first.due(), today),
                    "book",
                    words.say("due", title, waiting.size()),
                    words.say(
                            first.due().isBefore(today) ? "due.late" : "due.why",
                            first.number(),
                            words.day(first.due())),
                    first.due(),
                    Optional.of(new Place(ROWS, id))));
        });
    }

    private static Urgency urgency(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? Urgency.LATE : due.equals(today) ? Urgency.TODAY : Urgency.SOON;
    }
}
