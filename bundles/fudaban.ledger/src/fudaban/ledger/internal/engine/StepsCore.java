// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.internal.act.StepActs;
import fudaban.ledger.profile.ExecutorProfile;
import fudaban.ledger.query.Query;
import fudaban.ledger.step.StepKind;
import fudaban.ledger.step.Steps;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Effects in the world, kept as records. */
final class StepsCore implements Steps {
    private static final Logger LOG = LoggerFactory.getLogger(StepsCore.class);
    private static final ExecutorProfile THIS_DESK = new ExecutorProfile(Map.of());

    private final House house;
    private final Orders orders;

    StepsCore(House house, Orders orders) {
        this.house = house;
        this.orders = orders;
    }

    @Override
    public Intent intend(
            Session session, String kind, String key, String subject, Map<String, String> plan, String workItem)
            throws Refusal {
        orders.role(session, StepActs.INTEND);
        String executor = house.profiles()
                .getOr(ExecutorProfile.class, orders.today(), THIS_DESK)
                .of(kind);
        var input = new StepActs.Intend(kind, key, subject, Json.text(new TreeMap<>(plan)), executor);
        boolean fresh = byKey(key).isEmpty() && enter(session, input, workItem);
        Step step = byKey(key).orElseThrow();
        boolean same = step.getKind().equals(kind)
                && Objects.equals(step.getSubject(), subject)
                && step.getPlan().equals(input.json());
        if (!same) {
            throw new Refusal(StepsCore.class, "step.other", key);
        }
        // Before anything happens in the world both places must know that it may, whoever planned it.
        house.writer().forceMirror();
        return new Intent(step, fresh);
    }

    /** Whether it is planned by this; another may have been faster. */
    private boolean enter(Session session, StepActs.Intend input, String workItem) throws Refusal {
        try {
            orders.core(session, StepActs.INTEND, input, workItem);
            return true;
        } catch (Refusal refusal) {
            if (refusal.key().equals(StepActs.PLANNED)) {
                return false;
            }
            throw refusal;
        }
    }

    @Override
    public Step settle(Session session, String step, Outcome outcome) throws Refusal {
        Receipt receipt = orders.core(
                session,
                StepActs.SETTLE,
                new StepActs.Settle(step, outcome.state(), Json.text(new TreeMap<>(outcome.details()))));
        return house.database()
                .read(c -> house.store().load(c, Step.class, receipt.records().getFirst()))
                .orElseThrow();
    }

    private Optional<Step> byKey(String key) throws Refusal {
        return house.database().read(c -> house.store().find(c, Step.class, ModelPackage.Literals.STEP__KEY, key));
    }

    @Override
    public List<Step> open() {
        return in(StepState.INTENT, StepState.UNCLEAR);
    }

    private List<Step> in(StepState... states) {
        Query<Step> query = Query.of(Step.class)
                .where(ModelPackage.Literals.STEP__STATE, Query.Operator.IN, (Object[]) states)
                .limit(1000);
        return house.database().readUnchecked(c -> {
            List<Step> all = new ArrayList<>();
            for (List<Step> some = house.store().list(c, query); !some.isEmpty(); ) {
                all.addAll(some);
                some = house.store()
                        .list(
                                c,
                                query.after(
                                        new Query.Cursor(null, some.getLast().getId())));
            }
            return all;
        });
    }

    @Override
    public List<Step> recover(Session session) throws Refusal {
        return recover(session, open());
    }

    /**
     * Asks about what an interruption left. What was unclear before stays so: asking takes time, and a short command should not take it again and
     * again.
     */
    void recoverInterrupted(Session session) {
        try {
            orders.role(session, StepActs.SETTLE);
        } catch (Refusal another) {
            // An inspector looks and settles nothing: whoever opens it to work does.
            return;
        }
        try {
            recover(session, in(StepState.INTENT));
        } catch (Refusal left) {
            LOG.error("what an interruption left could not be settled: {}", left.getMessage(), left);
        }
    }

    private List<Step> recover(Session session, List<Step> open) throws Refusal {
        List<Step> settled = new ArrayList<>();
        for (Step step : open) {
            Optional<Outcome> answer = house.stepKinds().stream()
                    .filter(kind -> kind.name().equals(step.getKind()))
                    .findFirst()
                    .flatMap(kind -> ask(kind, step));
            if (answer.isPresent()) {
                settled.add(settle(session, step.getId(), answer.get()));
            } else if (step.getState() == StepState.INTENT) {
                settle(session, step.getId(), new Outcome(StepState.UNCLEAR, Map.of()));
            }
        }
        return settled;
    }

    /** One kind that fails must not keep the others from being settled: what it was asked about is unclear. */
    private static Optional<Outcome> ask(StepKind kind, Step step) {
        try {
            return kind.ask(step);
        } catch (RuntimeException failure) {
            LOG.error("{} could not say what became of {}", kind.name(), step.getKey(), failure);
            return Optional.empty();
        }
    }
}
