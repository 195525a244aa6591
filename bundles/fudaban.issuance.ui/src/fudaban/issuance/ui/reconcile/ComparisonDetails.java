// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.issuance.reconcile.ReconcileProfile;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.Side;
import fudaban.issuance.reconcile.model.Tally;
import fudaban.ledger.Refusal;
import fudaban.ui.shell.Detail;
import fudaban.ui.shell.DetailSource;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A comparison in the detail area: when, which lists with their hashes, how often each difference was found, how far it is dealt with. */
@Component
public final class ComparisonDetails implements DetailSource {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm");

    @Override
    public EClass type() {
        return Literals.COMPARISON;
    }

    @Override
    public Words words(Locale locale) {
        return Words.of(Comparison.class, locale);
    }

    @Override
    public Detail read(Seat seat, String id) throws Refusal {
        Words words = Words.of(ComparisonDetails.class, seat.locale());
        Comparison comparison = seat.ledger().open(seat.session(), Comparison.class, id);
        ReconcileProfile profile = seat.ledger().profile(ReconcileProfile.class, seat.today());
        List<Detail.Fact> facts = new ArrayList<>();
        facts.add(new Detail.Fact(
                words.say("detail.time"),
                TIME.format(comparison.getMade().atZone(seat.ledger().clock().getZone()))));
        facts.add(new Detail.Fact(
                words.say("detail.cards"),
                words.say(
                        "detail.cards.value",
                        comparison.getCards(),
                        comparison.getAgreeing(),
                        comparison.getLater(),
                        comparison.getDiffering())));
        for (Side side : comparison.getSides()) {
            facts.add(new Detail.Fact(
                    title(profile, side.getSource(), side.getTitle(), seat.locale()),
                    words.say(
                            "detail.side",
                            side.getFile(),
                            words.day(side.getAsOf()),
                            side.getRows(),
                            side.getFaults(),
                            side.getHash())));
        }
        for (Tally tally : comparison.getTallies()) {
            facts.add(new Detail.Fact(
                    title(profile, tally.getSource(), tally.getSource(), seat.locale()),
                    words.say(
                            "detail.counts", words.say("kind." + tally.getKind().getName()), tally.getCount())));
        }
        boolean done = comparison.getDone() == comparison.getDiffering();
        return new Detail(
                words.say("detail.comparison"),
                comparison.getNumber(),
                words.say("detail.done", comparison.getDone(), comparison.getDiffering()),
                done ? Tone.GOOD : Tone.CAUTION,
                Optional.empty(),
                comparison.isComplete()
                        ? List.of()
                        : List.of(new Detail.Note(Tone.BAD, words.say("detail.incomplete"))),
                facts,
                List.of(),
                List.of());
    }

    private static String title(ReconcileProfile profile, String source, String otherwise, Locale locale) {
        return profile.find(source).map(each -> each.title(locale)).orElse(otherwise);
    }
}
