// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardAddress;
import fudaban.hardware.card.CardIdentifier;
import fudaban.hardware.card.CardIdentity;
import fudaban.hardware.card.CardIdentity.Standing;
import fudaban.hardware.card.CardProfile;
import fudaban.issuance.Issuance;
import fudaban.issuance.Say;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.batch.CardFeeder.Pile;
import fudaban.issuance.batch.CardFeeder.Wanted;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.profile.CardNumbering;
import fudaban.issuance.profile.ChipLayout;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Word;
import fudaban.ledger.query.Row;
import fudaban.ledger.step.Steps;
import fudaban.model.Step;
import fudaban.model.StepState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One item of a batch, from wherever it stands to its end. What is durable before the card is touched: the item's attempt with the UUID meant for
 * the chip, and the
 * step's plan with the serial number of the blank. Every way back in goes through these two and the chip itself.
 */
final class CardJob {
    /** How often another card than the one asked for is accepted before the batch stops. */
    private static final int PATIENCE = 5;

    private final Ledger ledger;
    private final Station station;
    private final Session session;
    private final String workItem;
    private final Control control;
    private final Row item;
    private final Wanted wanted;
    private final LocalDate today;
    private final CardData data;
    private final ChipLayout layout;
    private final CardProfile profile;
    private int attempt;
    private int torn;
    /** Serial number of the blank that was chosen, where it is known. */
    private String serial;
    /** The face of this card, which is drawn while its chip is written. */
    private Drawn drawn;

    CardJob(
            Ledger ledger,
            Batches batches,
            Station station,
            Session session,
            String workItem,
            Control control,
            Row item,
            int size)
            throws Refusal {
        this.ledger = ledger;
        this.station = station;
        this.session = session;
        this.workItem = workItem;
        this.control = control;
        this.item = item;
        this.wanted = new Wanted(
                (Integer) item.get(Literals.BATCH_ITEM__PLACE), size, item.text(Literals.BATCH_ITEM__NUMBER));
        this.today = LocalDate.now(ledger.clock());
        this.data = batches.data(session, item);
        this.layout = ledger.profile(ChipLayout.class, today);
        this.attempt = (Integer) item.values().getOrDefault(Literals.BATCH_ITEM__ATTEMPT, 0);
        try {
            this.profile = Chips.profile(layout, data.kind());
        } catch (CardFailure broken) {
            throw Issuance.refusal(broken, "batch.card", wanted.number(), (Word) broken::sentence);
        }
    }

    void run() throws Refusal, IOException, InterruptedException {
        var state = (ItemState) item.values().getOrDefault(Literals.BATCH_ITEM__STATE, ItemState.PLANNED);
        boolean written = state == ItemState.WRITTEN || state == ItemState.WRITING && resume();
        if (!written && presentable()) {
            for (int blanks = 0; !written && blanks < station.blanks(); blanks++) {
                written = fresh();
            }
        }
        if (written) {
            face();
        }
    }

    /** Whether the face can be made, but for a photo that is broken: asked about all cards before the first is touched. */
    boolean looksPresentable() throws Refusal {
        return fit(station.faces()
                .problems(
                        data.kind(),
                        data.expiring(expiry()).fields(),
                        data.photo().isPresent()));
    }

    /** Whether the face can be made: asked before a card is touched. */
    private boolean presentable() throws Refusal {
        return fit(station.faces().problems(data.kind(), data.expiring(expiry()).fields(), data.photo()));
    }

    private boolean fit(List<Say> problems) throws Refusal {
        problems.forEach(problem -> control.problem(wanted.number(), problem));
        if (!problems.isEmpty()) {
            failed("face", false);
        }
        return problems.isEmpty();
    }

    private LocalDate expiry() throws Refusal {
        var rule = ledger.profile(CardNumbering.class, today).kinds().get(data.kind());
        if (rule == null) {
            throw Issuance.refusal("number.rule.none", data.kind().getName());
        }
        return rule.expiry(today);
    }

    /** Writes a new blank card. */
    private boolean fresh() throws Refusal, IOException, InterruptedException {
        try {
            for (int tries = 0; tries < PATIENCE; tries++) {
                CardReader reader = station.feeder().blank(wanted);
                try (CardSession card = reader.open(station.deadline())) {
                    CardIdentity identity = CardIdentifier.identify(card, profile);
                    boolean spent = SpentSerials.has(ledger, session, identity.uid());
                    if (identity.standing() == Standing.BLANK && !spent) {
                        return begin(reader, card, identity);
                    }
                    control.problem(
                            wanted.number(),
                            spent
                                    ? Say.of("batch.spent", identity.uid().orElse(""))
                                    : Say.of(
                                            "batch.not-blank",
                                            identity.standing().name()));
                }
                station.feeder().take(reader, Pile.BACK);
            }
            throw Issuance.refusal("batch.no-blank", wanted.number());
        } catch (CardFailure none) {
            throw Issuance.refusal(none, "batch.card", wanted.number(), (Word) none::sentence);
        }
    }

    private boolean begin(CardReader reader, CardSession card, CardIdentity identity)
            throws Refusal, IOException, InterruptedException {
        UUID chip = UUID.randomUUID();
        LocalDate expires = expiry();
        CardWriting writing;
        try {
            writing = CardWriting.of(station, profile, data, layout, chip, expires);
        } catch (CardFailure unfit) {
            control.problem(wanted.number(), unfit::sentence);
            failed(unfit.kind().name(), false);
            station.feeder().take(reader, Pile.BACK);
            return false;
        }
        drawn = new Drawn(expires, station, data);
        Map<String, String> plan = new TreeMap<>();
        plan.put(CardWriteStep.CHIP, chip.toString());
        plan.put(CardWriteStep.DIGEST, HexFormat.of().formatHex(writing.plan().digest()));
        plan.put(CardWriteStep.ISSUED, today.toString());
        plan.put(CardWriteStep.EXPIRES, expires.toString());
        plan.put(CardWriteStep.PROFILE, profile.id());
        plan.put(CardWriteStep.ADDRESS, CardAddress.of(profile).text());
        plan.put(CardWriteStep.NUMBER, wanted.number());
        serial = identity.uid().orElse(null);
        identity.uid().ifPresent(uid -> plan.put(CardWriteStep.UID, uid));
        submit(IssuanceActs.BEGIN, new IssuanceActs.Begin(item.id(), attempt + 1, chip.toString()));
        attempt++;
        Step step = ledger.steps()
                .intend(session, CardWriteStep.KIND, key(), item.id(), plan, workItem)
                .first();
        return write(reader, card, writing, step.getId(), plan);
    }

    private String key() {
        return CardWriteStep.KIND + ":" + item.id() + ":" + attempt;
    }

    /** The effect itself, and its outcome. */
    private boolean write(
            CardReader reader, CardSession card, CardWriting writing, String step, Map<String, String> plan)
            throws Refusal, IOException, InterruptedException {
        try {
            CardIdentity written =
                    writing.execute(card, (done, of, each) -> control.writing(wanted.number(), done, of));
            Steps.Outcome outcome = CardWriteStep.done(written, plan);
            ledger.steps().settle(session, step, outcome);
            card.close();
            return through(Optional.of(reader), outcome.details(), plan);
        } catch (CardFailure failure) {
            control.problem(wanted.number(), failure::sentence);
            if (failure.kind().passing() && ++torn < PATIENCE) {
                // The card may be good: it is asked for again, never replaced by another without asking.
                card.close();
                station.feeder().take(reader, Pile.BACK);
                return again(step, plan);
            }
            writing.spoil(card);
            lost(step, failure.kind().name());
            card.close();
            station.feeder().take(reader, Pile.SPOILED);
            return false;
        }
    }

    /** Takes up an item whose writing may have begun. Returns whether the card is written now. */
    private boolean resume() throws Refusal, IOException, InterruptedException {
        Optional<Row> known = CardSteps.byKey(ledger, session, key());
        if (known.isEmpty()) {
            // The attempt was entered and its intent was not: no card was touched.
            failed("not-begun", false);
            return false;
        }
        Row step = known.get();
        Map<String, String> plan = CardSteps.plan(step);
        serial = plan.get(CardWriteStep.UID);
        return switch (CardSteps.state(step)) {
            case DONE -> through(Optional.empty(), CardSteps.outcome(step), plan);
            case FAILED -> {
                String reason = CardSteps.outcome(step).getOrDefault(CardWriteStep.FAILURE, "unknown");
                failed(reason, !reason.equals("not-begun"));
                yield false;
            }
            default -> again(step.id(), plan);
        };
    }

    /** Asks for the begun card and finishes it. */
    private boolean again(String step, Map<String, String> plan) throws Refusal, IOException, InterruptedException {
        String chip = plan.get(CardWriteStep.CHIP);
        Optional<String> uid = Optional.ofNullable(plan.get(CardWriteStep.UID));
        try {
            for (int tries = 0; tries < PATIENCE; tries++) {
                Optional<CardReader> brought = station.feeder().interrupted(wanted, chip, uid);
                if (brought.isEmpty()) {
                    lost(step, "not-brought");
                    return false;
                }
                CardReader reader = brought.get();
                try (CardSession card = reader.open(station.deadline())) {
                    CardIdentity identity = CardIdentifier.identify(card, profile);
                    if (CardSteps.meant(identity, chip, uid)) {
                        var writing = CardWriting.of(
                                station,
                                profile,
                                data,
                                layout,
                                UUID.fromString(chip),
                                LocalDate.parse(plan.get(CardWriteStep.EXPIRES)));
                        return write(reader, card, writing, step, plan);
                    }
                    control.problem(
                            wanted.number(),
                            Say.of("batch.other-card", identity.cardNumber().orElse("-")));
                }
                station.feeder().take(reader, Pile.BACK);
            }
        } catch (CardFailure none) {
            throw Issuance.refusal(none, "batch.card", wanted.number(), (Word) none::sentence);
        }
        throw Issuance.refusal("batch.begun-card", wanted.number());
    }

    /** Prints the face where there is a printer; only then the card counts as written. */
    private boolean through(Optional<CardReader> reader, Map<String, String> outcome, Map<String, String> plan)
            throws Refusal, IOException, InterruptedException {
        Optional<CardReader> lies = reader;
        if (station.printing().isPresent()) {
            var card = new FacePrint.Card(
                    item.id(),
                    attempt,
                    wanted,
                    data.expiring(LocalDate.parse(plan.get(CardWriteStep.EXPIRES))),
                    profile,
                    plan.get(CardWriteStep.CHIP),
                    Optional.ofNullable(plan.get(CardWriteStep.UID)));
            var desk = new FacePrint.Desk(ledger, session, workItem, station, control);
            FacePrint.Result printed = new FacePrint(desk, card).run(reader);
            if (printed.failure().isPresent()) {
                card.here(desk).spoil();
                failed(printed.failure().get(), true);
                return false;
            }
            lies = printed.reader().isPresent() ? printed.reader() : reader;
        }
        written(outcome, plan);
        if (lies.isPresent()) {
            station.feeder().take(lies.get(), Pile.DONE);
        }
        return true;
    }

    private void written(Map<String, String> outcome, Map<String, String> plan) throws Refusal {
        submit(
                IssuanceActs.WRITTEN,
                new IssuanceActs.Written(
                        item.id(),
                        attempt,
                        outcome.get(CardWriteStep.UID),
                        plan.get(CardWriteStep.CHIP),
                        LocalDate.parse(plan.get(CardWriteStep.ISSUED)),
                        LocalDate.parse(plan.get(CardWriteStep.EXPIRES))));
    }

    private void lost(String step, String reason) throws Refusal {
        ledger.steps()
                .settle(session, step, new Steps.Outcome(StepState.FAILED, Map.of(CardWriteStep.FAILURE, reason)));
        failed(reason, true);
    }

    private void failed(String reason, boolean spoiled) throws Refusal {
        submit(IssuanceActs.FAILED, new IssuanceActs.Failed(item.id(), attempt, reason, spoiled, serial));
    }

    private void face() throws Refusal, IOException, InterruptedException {
        var card = ledger.open(session, BatchItem.class, item.id());
        var expires = CardSteps.byKey(ledger, session, CardWriteStep.KIND + ":" + item.id() + ":" + card.getAttempt())
                .map(step -> LocalDate.parse(CardSteps.plan(step).get(CardWriteStep.EXPIRES)));
        LocalDate until = expires.isPresent() ? expires.get() : expiry();
        if (drawn == null || !drawn.expires().equals(until)) {
            drawn = new Drawn(until, station, data);
        }
        String hash = FaceFile.keep(ledger, session, station, drawn.faces(), data.number(), wanted.place());
        submit(IssuanceActs.FINISH, new IssuanceActs.Finish(List.of(new IssuanceActs.Face(item.id(), hash))));
    }

    private void submit(String act, java.lang.Record input) throws Refusal {
        ledger.submit(session, Submission.of(act, input).within(workItem));
    }
}
