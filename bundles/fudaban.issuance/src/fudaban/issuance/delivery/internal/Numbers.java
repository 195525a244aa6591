// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.SheetCode;
import fudaban.ledger.act.Change;

/** Numbers of sheets, counted by year. */
final class Numbers {
    private Numbers() {}

    static String next(SheetCode.Kind kind, Change change) {
        var day = change.day(change.now());
        return kind.number(
                day, change.next("delivery-" + kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + day.getYear()));
    }
}
