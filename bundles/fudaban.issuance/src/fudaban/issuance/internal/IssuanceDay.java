// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal;

import fudaban.issuance.Issuance;
import fudaban.issuance.batch.OpenWork;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/**
 * What of issuing the 日報 tells to be open: the same as 本日 shows. Only of the day itself: what was open on an earlier day is not known any more.
 */
@Component
public final class IssuanceDay implements DaySource {
    @Override
    public List<Line> lines(Ledger ledger, Session reader, LocalDate day, Locale locale) throws Refusal {
        return day.equals(LocalDate.now(ledger.clock()))
                ? OpenWork.read(ledger, reader, day).stream()
                        .map(item -> line(item, locale))
                        .toList()
                : List.of();
    }

    private static Line line(OpenWork.Item item, Locale locale) {
        boolean due = item.kind() == OpenWork.Kind.EXPIRED || item.kind() == OpenWork.Kind.EXPIRING;
        boolean attention = switch (item.kind()) {
            case DEFECTIVE, BATCH_FAILED, EXPIRED, LOW_STOCK -> true;
            default -> false;
        };
        return new Line(
                due ? Part.DUE : Part.OPEN,
                due ? "1-7" : item.kind() == OpenWork.Kind.LOW_STOCK ? "5-1" : "1-1",
                say(locale, "day." + item.kind().name(), name(item, locale), OpenWork.SOON_DAYS),
                say(locale, "day.count." + (isApplication(item.kind()) ? "applications" : "cards"), item.count()),
                attention,
                item.batch());
    }

    private static String name(OpenWork.Item item, Locale locale) {
        return item.kind() == OpenWork.Kind.LOW_STOCK ? say(locale, "kind." + item.name()) : item.name();
    }

    private static boolean isApplication(OpenWork.Kind kind) {
        return kind.compareTo(OpenWork.Kind.CONFIRMED) <= 0;
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(locale);
    }
}
