// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.ledger.act.Act;
import java.util.List;

/** All acts of 有効期限調査, for ledgers that are put together by hand. In the product each is a service of its own. */
public final class AllSurveyActs {
    private AllSurveyActs() {}

    /** A fresh list. */
    public static List<Act<?>> list() {
        return List.of(new OpenSurvey(), new AskUnit(), new TakeAnswers(), new SettleAnswers());
    }
}
