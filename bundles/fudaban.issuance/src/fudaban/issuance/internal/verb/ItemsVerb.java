// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A verb that does one act with items of batches, named by the numbers of their cards. */
abstract class ItemsVerb extends WorkVerb {
    static final Parameter NUMBERS =
            new Parameter("NUMBER", new Text("管理番号（複数可）", "numbers of cards"), true, false, true);
    private static final int CHUNK = 300;

    /** Name of the act. */
    abstract String act();

    /** Its input. */
    abstract java.lang.Record input(List<String> items, Invocation call);

    /** Key of the sentence that says how many. */
    abstract String done();

    @Override
    final String row() {
        return "1-1";
    }

    @Override
    final String title(Invocation call) {
        return say(Locale.JAPAN, "work." + act());
    }

    @Override
    final Done work(Invocation call, String item) throws Refusal {
        List<String> items = new ArrayList<>();
        for (String number : call.values("NUMBER")) {
            items.add(open(call, number));
        }
        for (int from = 0; from < items.size(); from += CHUNK) {
            List<String> chunk = List.copyOf(items.subList(from, Math.min(from + CHUNK, items.size())));
            call.ledger()
                    .submit(
                            call.session(),
                            Submission.of(act(), input(chunk, call)).within(item));
        }
        return new Done(0, items.size(), locale -> say(locale, done(), items.size()), Map.of("items", items.size()));
    }

    /** The item of a number that is still in its batch. */
    private static String open(Invocation call, String number) throws Refusal {
        var query = Query.of(BatchItem.class).where(Literals.BATCH_ITEM__NUMBER, number);
        for (Row row : Pages.all(call.ledger(), call.session(), query)) {
            if (row.get(Literals.BATCH_ITEM__STATE) != ItemState.TAKEN_OUT) {
                return row.id();
            }
        }
        throw Issuance.refusal("item.none", number);
    }
}
