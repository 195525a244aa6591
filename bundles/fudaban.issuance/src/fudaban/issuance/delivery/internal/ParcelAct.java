// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.ParcelLife;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.SheetCode;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import java.util.function.Function;

/** A step in the life of one parcel: only what the table allows. */
abstract class ParcelAct<I extends java.lang.Record> extends DeliveryAct<I> {
    private final ParcelStep step;
    private final Function<I, String> number;

    ParcelAct(String name, Class<I> input, ParcelStep step, Function<I, String> number) {
        super(name, input, POST);
        this.step = step;
        this.number = number;
    }

    @Override
    public final void run(I input, Change change) throws Refusal {
        String code = SheetCode.parse(number.apply(input)).number();
        Parcel parcel = change.find(Parcel.class, Literals.PARCEL__NUMBER, code)
                .orElseThrow(() -> Delivery.refusal("parcel.unknown", code));
        var to = ParcelLife.after(parcel.getState(), step)
                .orElseThrow(() -> Delivery.refusal(
                        "parcel.step." + step.name(),
                        code,
                        Delivery.refusal("ParcelState." + parcel.getState().getName())));
        run(input, parcel, change);
        parcel.setState(to);
    }

    /** Does it; the state follows. */
    abstract void run(I input, Parcel parcel, Change change) throws Refusal;
}
