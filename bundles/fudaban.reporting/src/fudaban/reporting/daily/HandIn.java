// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportingPackage;
import java.time.LocalDate;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Hands a report in: the entry after the printed head holds the hash of the PDF. */
@Component(service = Act.class)
public final class HandIn implements Act<HandIn.Input> {
    public static final String NAME = "reporting.hand-in";

    /**
     * @param head the head printed on it
     * @param hash SHA-256 of the PDF, hex
     */
    public record Input(ReportKind kind, LocalDate day, int edition, String head, String hash, int pages) {
        /** Kind, day and edition in one. */
        public String number() {
            return kind.getName() + "-" + day + "-" + edition;
        }
    }

    private final ActType<Input> type =
            new ActType<>(NAME, Input.class, Set.of(Role.OPERATOR, Role.MANAGER), "", "", HandIn.class);

    @Override
    public ActType<Input> type() {
        return type;
    }

    @Override
    public void run(Input input, Change change) throws Refusal {
        if (change.find(Report.class, ReportingPackage.Literals.REPORT__NUMBER, input.number())
                .isPresent()) {
            throw new Refusal(HandIn.class, "report.taken", input.number());
        }
        Report report = change.create(Report.class);
        report.setNumber(input.number());
        report.setKind(input.kind());
        report.setDay(input.day());
        report.setEdition(input.edition());
        report.setHead(input.head());
        report.setHash(input.hash());
        report.setPages(input.pages());
    }
}
