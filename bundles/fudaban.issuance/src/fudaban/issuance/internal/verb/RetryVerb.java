// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code issuance retry NUMBER...}. */
@Component(service = Verb.class)
public final class RetryVerb extends ItemsVerb {
    @Override
    public String words() {
        return "issuance retry";
    }

    @Override
    public Text summary() {
        return new Text(
                "不成立・書損の身分証をもう一度発行する（既存システムの分は次回に回す）",
                "try failed cards again (those of the existing system in the next batch)");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(NUMBERS);
    }

    @Override
    String act() {
        return IssuanceActs.RETRY;
    }

    @Override
    java.lang.Record input(List<String> items, Invocation call) {
        return new IssuanceActs.Retry(items);
    }

    @Override
    String done() {
        return "done.retry";
    }
}
