// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.people;

import fudaban.ledger.Refusal;
import fudaban.registers.model.MemberPaper;
import fudaban.registers.model.MemberState;
import fudaban.registers.people.MemberProfile;
import fudaban.registers.people.MemberReader;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What the 名簿 has to say about 本日: who waits for approval, and papers that expire. Names of people stay on the page. */
@Component
public final class MembersToday implements TodaySource {
    /** 名簿. */
    public static final String MEMBERS = "fudaban.registers.ui.part.members";

    private static final int SOON = 7;

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        List<MemberReader.Entry> all = new MemberReader(seat.ledger(), seat.session()).all();
        if (all.isEmpty()) {
            return List.of();
        }
        var words = Words.of(MembersToday.class, seat.locale());
        MemberProfile profile = seat.ledger().profile(MemberProfile.class, seat.today());
        List<TodayItem> items = new ArrayList<>();
        for (MemberReader.Entry entry : all) {
            var member = entry.member();
            if (member.getState() == MemberState.PROPOSED) {
                int missing = entry.missing(profile, seat.today()).size();
                items.add(item(
                        words.say("today.proposed", member.getNumber(), words.say("MemberPost." + member.getPost())),
                        missing > 0
                                ? words.say("today.proposed.missing", words.day(member.getFirstDay()), missing)
                                : words.say("today.proposed.why", words.day(member.getFirstDay())),
                        member.getFirstDay(),
                        seat.today()));
            } else if (member.getState() == MemberState.ACTIVE) {
                for (MemberPaper paper : entry.expiring(seat.today().plusDays(profile.soon()))) {
                    items.add(item(
                            words.say(
                                    "today.paper", member.getNumber(), words.say("MemberPaperKind." + paper.getKind())),
                            words.say("today.paper.why", words.day(paper.getExpiresOn())),
                            paper.getExpiresOn(),
                            seat.today()));
                }
            }
        }
        return items;
    }

    private static TodayItem item(String text, String why, LocalDate due, LocalDate today) {
        Urgency urgency = due.isBefore(today)
                ? Urgency.LATE
                : due.equals(today) ? Urgency.TODAY : due.minusDays(SOON).isAfter(today) ? Urgency.CALM : Urgency.SOON;
        return new TodayItem(Section.DUE, urgency, "users", text, why, due, Optional.of(Place.of(MEMBERS)));
    }
}
