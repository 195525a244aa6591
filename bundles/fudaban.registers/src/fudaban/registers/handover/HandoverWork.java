// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.registers.RegisterActs;
import fudaban.registers.internal.Texts;
import fudaban.registers.model.RegisterRow;
import fudaban.registers.profile.Register;
import fudaban.registers.profile.RegisterProfile;
import fudaban.registers.row.RegisterWork;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Rows of a handover as pieces of work, so that they stand in the 日報. */
public final class HandoverWork {
    private HandoverWork() {}

    /** Enters a row; its number. */
    public static String add(Ledger ledger, Session session, HandoverProfile profile, Map<String, String> values)
            throws Refusal {
        Register register = ledger.profile(RegisterProfile.class, LocalDate.now(ledger.clock()))
                .register(profile.register());
        var receipt = new RegisterWork(ledger, session)
                .submit(
                        RegisterActs.ADD,
                        new RegisterActs.Add(register.id(), null, values),
                        new RegisterWork.Piece(
                                register.row(),
                                register.title(),
                                Texts.of(Locale.JAPAN).get("work.entered"),
                                1,
                                null));
        return ledger.open(session, RegisterRow.class, receipt.records().getFirst())
                .getNumber();
    }

    /** Begins with a party; how many rows were entered. */
    public static int begin(Ledger ledger, Session session, Handover.Begin begin) throws Refusal {
        Register register = ledger.profile(RegisterProfile.class, LocalDate.now(ledger.clock()))
                .register(new Handover(ledger, session).profile().register());
        return new RegisterWork(ledger, session)
                .submit(
                        Handover.BEGIN,
                        begin,
                        new RegisterWork.Piece(
                                register.row(),
                                register.title(),
                                Texts.of(Locale.JAPAN).get("work.entered"),
                                1,
                                null))
                .records()
                .size();
    }
}
