// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.Say;
import fudaban.issuance.face.FaceRenderer;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Looks at all faces of a batch before the first card is touched, so that what is wrong is known at once. */
public final class FaceCheck {
    private final Ledger ledger;
    private final FaceRenderer faces;
    private final Batches batches;

    /** @param faces what will print them, see {@code Faces} */
    public FaceCheck(Ledger ledger, FaceRenderer faces) {
        this.ledger = ledger;
        this.faces = faces;
        this.batches = new Batches(ledger);
    }

    /**
     * One card.
     *
     * @param application id of its application
     * @param number 受付番号 while it has no number of its own, else that of the card
     * @param data what it says
     * @param problems why it cannot be printed; none when it can
     */
    public record Card(String application, String number, CardData data, List<Say> problems) {}

    /** Cards of a batch that are not printed yet. */
    public List<Card> batch(Session session, String batch, BiConsumer<Integer, Integer> progress) throws Refusal {
        List<Row> items = batches.items(session, batch).stream()
                .filter(item -> item.get(Literals.BATCH_ITEM__STATE) != ItemState.DONE
                        && item.get(Literals.BATCH_ITEM__STATE) != ItemState.TAKEN_OUT)
                .toList();
        List<Card> cards = new ArrayList<>();
        for (Row item : items) {
            String application = item.text(Literals.BATCH_ITEM__APPLICATION);
            cards.add(card(session, application, item.text(Literals.BATCH_ITEM__NUMBER)));
            progress.accept(cards.size(), items.size());
        }
        return cards;
    }

    /** Cards of the applications that are confirmed and in no batch yet. */
    public List<Card> confirmed(Session session, BiConsumer<Integer, Integer> progress) throws Refusal {
        List<Row> rows = Pages.all(
                ledger,
                session,
                Query.of(Application.class).where(Literals.APPLICATION__STATE, ApplicationState.CONFIRMED));
        List<Card> cards = new ArrayList<>();
        for (Row row : rows) {
            cards.add(card(session, row.id(), row.text(Literals.APPLICATION__NUMBER)));
            progress.accept(cards.size(), rows.size());
        }
        return cards;
    }

    /** One card, for looking at. */
    public Card card(Session session, String application, String number) throws Refusal {
        // The day is not known yet: one with the most digits stands for it.
        CardData data = batches.data(session, application, number).expiring(LocalDate.of(2042, 12, 31));
        return new Card(application, number, data, faces.problems(data.kind(), data.fields(), data.photo()));
    }
}
