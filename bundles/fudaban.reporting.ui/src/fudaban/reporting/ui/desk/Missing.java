// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.desk;

import fudaban.ledger.Refusal;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.PaperReader;
import fudaban.ui.shell.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which service days have no 日報 yet. Days before the desk kept its journal were reported elsewhere. */
public final class Missing {
    private Missing() {}

    /** Oldest first, today included; empty where there is no contract. */
    public static List<LocalDate> days(Seat seat) throws Refusal {
        LocalDate today = seat.today();
        var first = ContractTerms.firstDay(seat.ledger(), seat.session());
        if (first.isEmpty() || first.get().isAfter(today)) {
            return List.of();
        }
        LocalDate begin = began(seat, today).isAfter(first.get()) ? began(seat, today) : first.get();
        Set<LocalDate> handedIn = new Reports(seat.ledger(), seat.session())
                .of(ReportKind.DAILY, begin, today).stream()
                        .filter(Reports.Entry::inForce)
                        .map(Reports.Entry::day)
                        .collect(Collectors.toSet());
        var calendar = ContractTerms.on(seat.ledger(), seat.session(), today).calendar();
        return begin.datesUntil(today.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> !handedIn.contains(day))
                .toList();
    }

    /** The day of the first entry of this desk; another day where there is none. */
    public static LocalDate began(Seat seat, LocalDate otherwise) throws Refusal {
        return PaperReader.began(seat.ledger(), otherwise);
    }
}
