// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.Loss;
import fudaban.issuance.loss.LossDesk;
import fudaban.issuance.loss.LossEntry;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** What of 亡失 is open, for the 日報: numbers only. */
@Component(service = DaySource.class)
public final class LossDay implements DaySource {
    @Override
    public List<Line> lines(Ledger ledger, Session reader, LocalDate day, Locale locale) throws Refusal {
        List<Line> lines = new ArrayList<>();
        if (!day.equals(LocalDate.now(ledger.clock()))) {
            return lines;
        }
        for (LossEntry each : new LossDesk(ledger, reader).list(false)) {
            String missing = each.missing().stream()
                    .map(kind -> Loss.say(locale, "stamp." + kind.getName()))
                    .collect(Collectors.joining("、"));
            lines.add(new Line(
                    Part.OPEN,
                    "1-4",
                    Loss.say(locale, "day", each.number(), each.card()),
                    missing,
                    each.late(day),
                    each.id()));
        }
        return lines;
    }
}
