// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import fudaban.reporting.Reporting;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.facts.Everything;
import java.time.LocalDate;
import java.util.List;

/** Finds the work item people mean. */
final class WorkItems {
    private WorkItems() {}

    /**
     * By its number, in full or its last digits for one of today; without one the only item that runs.
     *
     * @throws Refusal when there is none, or more than one runs
     */
    static Row find(Invocation call) throws Refusal {
        String typed = call.value("ITEM").orElse("");
        LocalDate today = LocalDate.now(call.ledger().clock());
        if (typed.isEmpty()) {
            List<Row> running = Everything.of(
                    call.ledger(),
                    call.session(),
                    Query.of(WorkItem.class)
                            .where(Literals.WORK_ITEM__STATE, WorkState.RUNNING)
                            .where(Literals.WORK_ITEM__ACCOUNT, call.session().account()));
            if (running.size() != 1) {
                throw Reporting.refusal("work.which", running.size());
            }
            return running.getFirst();
        }
        String number = typed.matches("\\d{1,4}") ? "%s-%04d".formatted(today, Integer.parseInt(typed)) : typed;
        return Everything.of(
                        call.ledger(),
                        call.session(),
                        Query.of(WorkItem.class).where(Literals.WORK_ITEM__NUMBER, number))
                .stream()
                .findFirst()
                .orElseThrow(() -> Reporting.refusal("work.none", number));
    }

    /** Items that are not finished, oldest first. */
    static List<Row> open(Invocation call) throws Refusal {
        return Everything.of(
                call.ledger(),
                call.session(),
                Query.of(WorkItem.class).where(Literals.WORK_ITEM__STATE, Operator.IS_NOT, WorkState.FINISHED));
    }

    /** A row of 別表2, which the contract must have. */
    static String row(Invocation call, String row, LocalDate day) throws Refusal {
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), day);
        if (!terms.rows().containsKey(row)) {
            throw Reporting.refusal(
                    "work.row", row, String.join(", ", terms.rows().keySet()));
        }
        return row;
    }
}
