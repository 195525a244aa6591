// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__REMINDERS;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Row;
import fudaban.mail.Letter;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import java.time.LocalDate;
import java.util.List;

/** Asks a destination for a receipt that is overdue: recorded with the parcel, and a letter in the outbox of the desk. */
public final class Reminders {
    private Reminders() {}

    /**
     * Asks for the receipt of a parcel.
     *
     * @return the text that goes out
     */
    public static String send(Ledger ledger, Session session, String typed, String workItem) throws Refusal {
        Row parcel = Receipts.parcel(ledger, session, typed);
        String number = parcel.text(PARCEL__NUMBER);
        String text = new ParcelPapers(ledger, session, null).reminder(parcel);
        int before = parcel.get(PARCEL__REMINDERS) instanceof Integer times ? times : 0;
        String destination = parcel.text(PARCEL__DESTINATION);
        new Outbox(ledger)
                .once(
                        session,
                        Letter.of(
                                        "issuance.parcel-reminder:" + number + ":" + (before + 1),
                                        "issuance.parcel-reminder",
                                        destination,
                                        List.of(Recipient.to("", destination)),
                                        Paper.say("reminder.subject", number),
                                        text)
                                .about(parcel.id()),
                        workItem);
        var input = new DeliveryActs.RemindParcel(number, LocalDate.now(ledger.clock()));
        ledger.submit(session, Submission.of(DeliveryActs.REMIND_PARCEL, input).within(workItem));
        return text;
    }
}
