// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.existing;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ledger.step.Steps;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Closes what waits by the existing system's result list. */
public final class Results {
    private static final int CHUNK = 200;

    private final Ledger ledger;

    /** Closes what waits in this ledger. */
    public Results(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What became of a list.
     *
     * @param issued cards closed as issued
     * @param failed cards whose items now wait for the operator
     * @param before lines that were closed by an earlier list
     * @param unknown numbers this desk does not wait for and never did
     * @param waiting numbers handed over that no list has named yet
     */
    public record Outcome(int issued, int failed, int before, List<String> unknown, List<String> waiting) {}

    /** Takes a list; repeating it does nothing. */
    public Outcome take(Session person, ResultList list, String workItem) throws Refusal {
        Session session = person.working();
        Map<String, Row> waiting = waiting(session);
        List<IssuanceActs.Result> lines = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int before = 0;
        for (IssuanceActs.Result line : list.lines()) {
            if (waiting.remove(line.number()) != null) {
                lines.add(line);
            } else if (handedOver(session, line.number())) {
                before++;
            } else {
                unknown.add(line.number());
            }
        }
        for (int from = 0; from < lines.size(); from += CHUNK) {
            List<IssuanceActs.Result> chunk = List.copyOf(lines.subList(from, Math.min(from + CHUNK, lines.size())));
            ledger.submit(
                    session,
                    Submission.of(IssuanceActs.RESULTS, new IssuanceActs.Results(list.hash(), chunk))
                            .within(workItem));
        }
        settle(session, list.hash());
        int issued = (int) lines.stream().filter(IssuanceActs.Result::done).count();
        return new Outcome(
                issued,
                lines.size() - issued,
                before,
                unknown,
                waiting.keySet().stream().sorted().toList());
    }

    private Map<String, Row> waiting(Session session) throws Refusal {
        Map<String, Row> waiting = new HashMap<>();
        Pages.each(
                ledger,
                session,
                Query.of(Credential.class)
                        .where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.AWAITING_RESULT),
                row -> waiting.put(row.text(ModelPackage.Literals.CREDENTIAL__NUMBER), row));
        return waiting;
    }

    private boolean handedOver(Session session, String number) throws Refusal {
        var closed = Query.of(BatchItem.class)
                .where(Literals.BATCH_ITEM__NUMBER, number)
                .where(
                        Literals.BATCH_ITEM__STATE,
                        Query.Operator.IN,
                        ItemState.DONE,
                        ItemState.FAILED,
                        ItemState.TAKEN_OUT);
        return ledger.count(session, closed).number() > 0;
    }

    /** The step of a file is done when its batch waits for nothing any more. */
    private void settle(Session session, String hash) throws Refusal {
        var files = Query.of(Step.class)
                .where(ModelPackage.Literals.STEP__KIND, UploadStep.KIND)
                .where(ModelPackage.Literals.STEP__STATE, StepState.AWAITING);
        for (Row step : Pages.all(ledger, session, files)) {
            Batch batch = ledger.open(session, Batch.class, step.text(ModelPackage.Literals.STEP__SUBJECT));
            if (batch.getState() == BatchState.DONE) {
                ledger.steps().settle(session, step.id(), new Steps.Outcome(StepState.DONE, Map.of("result", hash)));
            }
        }
    }
}
