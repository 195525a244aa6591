// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;

import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.Lifecycle;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.ui.Work;
import fudaban.ui.act.ActDialog;
import fudaban.ui.act.ActModel;
import fudaban.ui.act.ErrandDesk;
import fudaban.ui.form.FormModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;

/** 交付登録 of several cards as one piece of work: what comes out of a batch is handed over together. The preview shows the first. */
final class Delivery {
    private static final String ROW = "1-1";

    private final Seat seat;
    private final Work work;
    private final Words words;

    Delivery(Seat seat, Work work) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(Delivery.class, seat.locale());
    }

    /** Whether all of them wait to be handed over. */
    static boolean possible(List<Row> cards) {
        return !cards.isEmpty()
                && cards.stream()
                        .allMatch(card -> card.get(CREDENTIAL__STATE) instanceof CredentialState state
                                && Lifecycle.offered(state).contains(CardStep.ACTIVATE));
    }

    /** @param done is told what was done, in one sentence */
    void open(Shell shell, List<Row> cards, Consumer<String> done) {
        List<String> numbers =
                cards.stream().map(card -> card.text(CREDENTIAL__NUMBER)).toList();
        String verb = words.say("step.ACTIVATE");
        var model = new ActModel(
                        ErrandDesk.of(
                                seat,
                                ROW,
                                // The work item is read by the office in Japanese, whatever the screen speaks.
                                Words.of(Delivery.class, Locale.JAPAN).say("delivery.work", numbers.size()),
                                (session, submission, item) -> all(session, submission, item, numbers)),
                        work,
                        new FormModel(List.of(), words),
                        Names.words(seat.locale()),
                        () -> of(numbers.getFirst()))
                .beyond(numbers.size() - 1);
        ActDialog.open(
                shell,
                words.say("delivery.title", numbers.size()),
                verb,
                false,
                model,
                receipt -> done.accept(words.say("delivery.done", numbers.size())));
    }

    private static Submission of(String number) {
        return Submission.of(IssuanceActs.ACTIVATE, new IssuanceActs.Activate(number, true));
    }

    private Receipt all(Session session, Submission first, String item, List<String> numbers) throws Refusal {
        Receipt receipt = null;
        for (String number : numbers) {
            receipt = seat.ledger()
                    .submit(session, of(number).confirmed(first.confirmation()).within(item));
        }
        return receipt;
    }
}
