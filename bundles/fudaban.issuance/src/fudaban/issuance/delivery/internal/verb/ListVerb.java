// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__SIZE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__UNIT_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__BAG;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DUE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__SIZE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__TRACKING;

import fudaban.issuance.delivery.DeliveryWork;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.issuance.internal.Pages;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code delivery list}: sheets and parcels under way; exit 1 when a receipt is overdue. */
@Component(service = Verb.class)
public final class ListVerb extends DeliveryVerb {
    /** For the service registry. */
    public ListVerb() {
        super(
                "list",
                POST,
                "受領書と郵送を一覧する",
                "list receipts and parcels",
                Parameter.flag("--all", "終わったものも一覧する", "with those that are closed"));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var ledger = call.ledger();
        boolean all = call.flag("--all");
        List<Map<String, Object>> found = new ArrayList<>();
        Query<Handover> sheets = Query.of(Handover.class);
        for (Row row :
                Pages.all(ledger, call.session(), all ? sheets : sheets.where(HANDOVER__STATE, HandoverState.OPEN))) {
            add(
                    call,
                    found,
                    row.text(HANDOVER__NUMBER),
                    say(call.locale(), "HandoverState." + row.text(HANDOVER__STATE)),
                    row.text(HANDOVER__UNIT_NAME),
                    row.text(HANDOVER__SIZE),
                    "");
        }
        int late = 0;
        Query<Parcel> parcels = Query.of(Parcel.class);
        for (Row row : Pages.all(
                ledger,
                call.session(),
                all
                        ? parcels
                        : parcels.where(
                                PARCEL__STATE,
                                Query.Operator.IN,
                                ParcelState.PREPARING,
                                ParcelState.SEALED,
                                ParcelState.POSTED,
                                ParcelState.MISSING))) {
            boolean overdue = DeliveryWork.overdue(row, DeliveryWork.today(ledger));
            late += overdue ? 1 : 0;
            add(
                    call,
                    found,
                    row.text(PARCEL__NUMBER),
                    say(call.locale(), "ParcelState." + row.text(PARCEL__STATE)),
                    row.text(PARCEL__DESTINATION),
                    row.text(PARCEL__SIZE),
                    String.join(
                                    "  ",
                                    row.text(PARCEL__BAG),
                                    row.text(PARCEL__TRACKING),
                                    overdue ? say(call.locale(), "late", row.text(PARCEL__DUE)) : "")
                            .strip());
        }
        int overdue = late;
        return new Done(
                late == 0 ? 0 : 1,
                found.size(),
                locale -> say(locale, "done.list", found.size(), overdue),
                Map.of("deliveries", found, "overdue", overdue));
    }

    private static void add(
            Invocation call,
            List<Map<String, Object>> found,
            String number,
            String state,
            String to,
            String size,
            String more) {
        call.line(String.join("  ", number, state, to, say(call.locale(), "count", size.isEmpty() ? 0 : size), more)
                .strip());
        found.add(Map.of("number", number, "state", state, "to", to, "cards", size, "more", more));
    }
}
