// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** Reminds on the day's page of papers that are due soon or overdue. 日報 and 週報 are told only when they are overdue: on the page itself, being due today is no news. */
@Component
public final class PaperDue implements DaySource {
    @Override
    public List<Line> lines(Ledger ledger, Session reader, LocalDate day, Locale locale) throws Refusal {
        Texts texts = Texts.of(locale);
        return PaperReader.read(ledger, reader, day).stream()
                .filter(item -> switch (item.kind()) {
                    case DAILY, WEEKLY -> item.state() == PaperState.LATE;
                    default ->
                        item.state() == PaperState.SOON
                                || item.state() == PaperState.DUE
                                || item.state() == PaperState.LATE;
                })
                .map(item -> new Line(
                        Part.DUE,
                        "",
                        texts.get(
                                "papers.due",
                                item.row().getNumber(),
                                item.row().getName(),
                                item.day().toString()),
                        texts.get("papers.left." + item.state(), item.due().toString(), item.left()),
                        item.state() != PaperState.SOON,
                        ""))
                .toList();
    }
}
