// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.registers.profile.Register;
import fudaban.registers.row.RegisterWork;
import fudaban.registers.row.RowReader;
import java.util.Map;

/** A verb about one row that is there: finds it and submits an act as a piece of work. */
abstract class RegisterRowVerb extends Said {
    static final Parameter NUMBER = Parameter.positional("NUMBER", "行の番号", "number of the row", true);

    RegisterRowVerb(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    /** Name of the act. */
    abstract String act();

    /** Its input. */
    abstract java.lang.Record input(Invocation call, String number, Register register) throws Refusal;

    /** Key of the sentence said after it; {0} is the number. */
    abstract String said();

    @Override
    public final int run(Invocation call) throws Refusal {
        var registers = new RowReader(call.ledger(), call.session());
        RowReader.Entry row = registers.byNumber(call.value("NUMBER").orElseThrow());
        Register register = registers.profile(today(call)).register(row.register());
        var receipt = new RegisterWork(call.ledger(), call.session())
                .submit(
                        act(),
                        input(call, row.number(), register),
                        new RegisterWork.Piece(
                                register.row(),
                                register.title() + " " + row.number(),
                                kept(said(), row.number()),
                                1,
                                null));
        call.line(say(call, said(), row.number()));
        call.result(Map.of("number", row.number(), "entry", receipt.entry()));
        return 0;
    }
}
