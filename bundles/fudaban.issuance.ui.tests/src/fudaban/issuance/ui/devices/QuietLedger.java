// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.issuance.profile.CardPrinting;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Page;
import fudaban.ui.shell.Seat;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A desk without records and without a profile of printing. */
final class QuietLedger {
    private QuietLedger() {}

    static Seat seat(Locale locale) {
        return seat(locale, null);
    }

    /** @param printing what the pack says; null: nothing */
    static Seat seat(Locale locale, CardPrinting printing) {
        var session = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> proxy);
        var ledger = (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(),
                new Class<?>[] {Ledger.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "list" -> new Page(List.of(), Optional.empty());
                    case "clock" -> Clock.systemDefaultZone();
                    case "profile" -> {
                        if (printing == null) {
                            throw new Refusal(QuietLedger.class, "none");
                        }
                        yield printing;
                    }
                    default -> throw new AssertionError(method);
                });
        return new Seat(ledger, session, locale);
    }
}
