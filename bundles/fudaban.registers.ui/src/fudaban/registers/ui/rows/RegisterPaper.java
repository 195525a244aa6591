// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.rows;

import fudaban.document.text.FontStack;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.model.Contract;
import fudaban.model.ModelPackage.Literals;
import fudaban.office.era.FiscalYear;
import fudaban.registers.print.RegisterPrint;
import fudaban.registers.profile.Register;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.util.Locale;

/** A register of the fiscal year as it prints. What is 保護すべき情報 is entered as taken out, or refused. */
final class RegisterPaper {
    private RegisterPaper() {}

    static byte[] make(Seat seat, Register register, FontStack fonts) throws Refusal, IOException {
        String contract = seat
                .ledger()
                .list(
                        seat.session(),
                        Query.of(Contract.class).where(Literals.CONTRACT__ACTIVE_NUMBER, Operator.NOT_EMPTY))
                .rows()
                .stream()
                .findFirst()
                .map(row -> row.text(Literals.CONTRACT__CONTRACT_NUMBER))
                .orElse("");
        FiscalYear year = FiscalYear.of(seat.today());
        // Where it goes is read by the office in Japanese, whatever the screen speaks.
        String office = Words.of(RegisterPaper.class, Locale.JAPAN).say("paper.office");
        return new RegisterPrint(seat.ledger(), seat.session(), fonts)
                .paper(new RegisterPrint.Order(
                        register, year.start(), year.end(), contract, false, office, seat.locale()));
    }
}
