// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.Survey;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.model.Role;
import java.util.Set;

/** What the acts of 有効期限調査 have alike. */
abstract class SurveyAct<I extends java.lang.Record> implements Act<I> {
    private final ActType<I> type;

    SurveyAct(String name, Class<I> input) {
        this.type = new ActType<>(name, input, Set.of(Role.OPERATOR, Role.MANAGER), "1-7", "", Survey.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }
}
