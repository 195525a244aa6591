// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.ledger.Ledger;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Page;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.DaySource.Line;
import fudaban.ledger.spi.DaySource.Part;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The 日報 tells what 本日 shows: defects, and cards that wait to be handed over. */
class IssuanceDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final Ledger ledger = (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (self, method, arguments) -> switch (method.getName()) {
                case "clock" -> Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
                case "list" -> new Page(List.of(), Optional.empty());
                case "count" -> new Count(count((Query<?>) arguments[1]), false);
                default -> throw new AssertionError(method);
            });

    private static int count(Query<?> query) {
        List<Object> asked = query.conditions().stream()
                .<Object>flatMap(each -> each.values().stream())
                .toList();
        if (query.type() == Application.class) {
            return asked.contains(ApplicationState.DEFECTIVE) ? 3 : 0;
        }
        return query.type() == Credential.class && asked.contains(CredentialState.ISSUED) ? 40 : 0;
    }

    @Test
    void whatIsOpenTodayIsTold() throws Exception {
        assertEquals(
                List.of(
                        new Line(Part.OPEN, "1-1", "不備のある申請", "3 件", true, ""),
                        new Line(Part.OPEN, "1-1", "交付を待つ身分証", "40 枚", false, "")),
                new IssuanceDay().lines(ledger, null, DAY, Locale.JAPAN));
    }

    @Test
    void ofAnEarlierDayItIsNotKnown() throws Exception {
        assertEquals(List.of(), new IssuanceDay().lines(ledger, null, DAY.minusDays(1), Locale.JAPAN));
    }
}
