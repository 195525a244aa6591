// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A verb that does one act with one card. */
abstract class CardVerb extends WorkVerb {
    private final String word;
    private final String act;
    private final String row;
    private final Text summary;
    private final boolean reasoned;

    CardVerb(String word, String act, String row, boolean reasoned, String ja, String en) {
        this.word = word;
        this.act = act;
        this.row = row;
        this.reasoned = reasoned;
        this.summary = new Text(ja, en);
    }

    /** The act's input. */
    abstract java.lang.Record input(Invocation call, String number, String reason) throws Refusal;

    /** Options of its own. */
    List<Parameter> more() {
        return List.of();
    }

    @Override
    public final String words() {
        return "issuance " + word;
    }

    @Override
    public final Text summary() {
        return summary;
    }

    @Override
    public final List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.positional("NUMBER", "管理番号", "number of the card", true));
        if (reasoned) {
            parameters.add(new Parameter("--reason", new Text("理由", "the reason"), true, false, false));
        }
        parameters.addAll(more());
        parameters.addAll(Confirmations.parameters());
        return parameters;
    }

    @Override
    final String row() {
        return row;
    }

    @Override
    final String title(Invocation call) {
        return say(Locale.JAPAN, "work." + word, call.value("NUMBER").orElse(""));
    }

    @Override
    final Done work(Invocation call, String item) throws Refusal {
        String number = call.value("NUMBER").orElseThrow(() -> Issuance.refusal("card.unknown", ""));
        Receipt receipt = call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                        act,
                                        input(
                                                call,
                                                number,
                                                call.value("--reason").orElse("")))
                                .confirmed(Confirmations.of(call))
                                .within(item));
        if (receipt.number() == 0) {
            String request = receipt.request().orElse("");
            return new Done(
                    0, 0, locale -> say(locale, "done.request", request), Map.of("number", number, "request", request));
        }
        String state = call.ledger()
                .list(call.session(), Query.of(Credential.class).where(Literals.CREDENTIAL__NUMBER, number))
                .rows()
                .getFirst()
                .text(Literals.CREDENTIAL__STATE);
        return new Done(
                0,
                1,
                locale -> say(locale, "done.card", number, say(locale, "state." + state)),
                Map.of(
                        "number",
                        number,
                        "state",
                        state,
                        "entry",
                        receipt.entry(),
                        "request",
                        receipt.request().orElse("")));
    }
}
