// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import fudaban.registers.Registers;
import fudaban.registers.Registry;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.RegistersPackage.Literals;
import fudaban.registers.model.ReviewState;
import java.util.Set;

/** What all acts of a 棚卸 declare alike. The office's administrator may review, too: somebody must who owns none of the accounts. */
abstract class ReviewAct<I extends java.lang.Record> implements Act<I> {
    static final Set<Role> DESK = Set.of(Role.OPERATOR, Role.MANAGER);
    static final Set<Role> REVIEWERS = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    private final ActType<I> type;

    ReviewAct(String name, Class<I> input, Set<Role> roles) {
        this.type = new ActType<>(name, input, roles, Registers.ROW, "", Registry.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }

    /** A review that is not 確定. */
    static AccountReview open(String number, Change change) throws Refusal {
        AccountReview review = change.find(AccountReview.class, Literals.ACCOUNT_REVIEW__NUMBER, String.valueOf(number))
                .orElseThrow(() -> Registry.refusal("review.none", String.valueOf(number)));
        if (review.getState() == ReviewState.CLOSED) {
            throw Registry.refusal("review.closed", number);
        }
        return review;
    }
}
