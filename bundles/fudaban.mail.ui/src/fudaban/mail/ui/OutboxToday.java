// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.ui;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.mail.model.LetterState;
import fudaban.mail.model.MailLetter;
import fudaban.mail.model.MailPackage.Literals;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Letters that wait, failed, or may have arrived. */
@Component
public final class OutboxToday implements TodaySource {
    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        Words words = Words.of(OutboxToday.class, seat.locale());
        List<TodayItem> items = new ArrayList<>();
        for (LetterState state :
                List.of(LetterState.UNCLEAR, LetterState.FAILED, LetterState.QUEUED, LetterState.DRAFT)) {
            long count = seat.ledger()
                    .count(seat.session(), Query.of(MailLetter.class).where(Literals.MAIL_LETTER__STATE, state))
                    .number();
            if (count > 0) {
                boolean pressing = state == LetterState.UNCLEAR || state == LetterState.FAILED;
                items.add(new TodayItem(
                        Section.DUE,
                        pressing ? Urgency.TODAY : Urgency.SOON,
                        "mail",
                        words.say("today." + state.getName(), count),
                        words.say("today." + state.getName() + ".why"),
                        null,
                        Optional.of(new Place(OutboxHandler.PART, "state=" + state.getName()))));
            }
        }
        return items;
    }
}
