// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.internal.act.RequestActs;
import fudaban.ledger.internal.act.UpkeepActs;
import fudaban.ledger.internal.journal.Commitments;
import fudaban.ledger.internal.journal.Erasure;
import fudaban.ledger.internal.journal.PayloadVault;
import fudaban.ledger.internal.journal.RemovedRecords.Removed;
import fudaban.ledger.internal.journal.SeriesChange;
import fudaban.ledger.internal.store.StaleRecord;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.model.Request;
import fudaban.model.RequestState;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Runs one order in the open transaction and writes its journal entry. Used by the writer thread only. */
final class Runner {
    private final Transaction.House house;
    private final PayloadVault vault;
    private final String desk;
    private final Clock clock;
    private final Editions editions = new Editions();
    private final SecureRandom random = new SecureRandom();
    private volatile End end;

    /** Where the chain ends, and when that was entered. */
    private record End(long number, String hash, Instant entered) {}

    Runner(Transaction.House house, PayloadVault vault, String desk, Clock clock, Optional<Entry> head) {
        this.house = house;
        this.vault = vault;
        this.desk = desk;
        this.clock = clock;
        this.end = head.map(entry -> new End(entry.number(), entry.hash(), entry.entered()))
                .orElse(new End(0, Entry.START, Instant.MIN));
    }

    /** The number of the desk's last entry; 0 when there is none. */
    long number() {
        return end.number();
    }

    /** The hash of the desk's last entry. */
    String hash() {
        return end.hash();
    }

    /** Microseconds: what both databases keep. */
    private Instant clock() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The time of entry: never before that of the last entry, but for a clock step, which is entered at the time as it is now. */
    private Instant now(Order<?> order) {
        Instant now = clock();
        boolean step = order.act().type().name().equals(UpkeepActs.CLOCK_STEP);
        return now.isBefore(end.entered()) && !step ? end.entered() : now;
    }

    /**
     * The step by which the clock stands before the last entry: it was set back, maybe while no program ran. To be journaled before anything else
     * is. Smaller
     * differences are corrections by time servers; the clock soon catches up with them.
     */
    Optional<UpkeepActs.ClockStep> back() {
        Instant now = clock();
        Instant last = end.entered();
        return now.isBefore(last) && Duration.between(now, last).compareTo(ClockWatch.TOLERANCE) > 0
                ? Optional.of(new UpkeepActs.ClockStep(last, now))
                : Optional.empty();
    }

    <I extends java.lang.Record> Written run(Connection connection, Order<I> order) throws Refusal {
        Instant now = now(order);
        var transaction = new Transaction(house, connection, order.session(), now, order);
        List<Tracked> touched = touched(transaction, order);
        List<RecordChange> changes = new ArrayList<>();
        String act = order.act().type().name();
        touched.forEach(each -> changes.add(
                Erasure.bare(act, each.change(house.schema().typeName(each.record), Commitments.salt(random)))));
        transaction.ended().forEach(each -> changes.add(ended(each, Commitments.salt(random))));
        List<String> records = changes.stream().map(RecordChange::id).toList();
        transaction
                .series()
                .forEach((name, taken) ->
                        changes.add(SeriesChange.of(name, taken.before(), taken.after(), Commitments.salt(random))));
        List<Entry.Touched> commitments = changes.stream()
                .map(change -> new Entry.Touched(change.id(), change.version(), Commitments.of(change.salt(), change)))
                .toList();
        String input = Json.text(order.input());
        String inputSalt = Commitments.salt(random);
        var type = order.act().type();
        var entry = new Entry(
                desk,
                end.number() + 1,
                transaction.happened(),
                now,
                order.session().account(),
                type.name(),
                editions.of(type.origin(), transaction.used()),
                order.workItem().orElse(""),
                order.confirmation(),
                order.approver(),
                Commitments.ofInput(inputSalt, input),
                commitments,
                end.hash());
        var payload = new Payload(entry.number(), inputSalt, input, changes);
        byte[] sealed = vault.seal(desk, payload, YearMonth.from(now.atZone(house.zone())));
        house.journal().append(connection, entry, sealed);
        new Past(house.journal(), vault, house.store()).add(connection, entry, changes);
        var receipt = new Receipt(
                desk, entry.number(), entry.hash(), now, records, request(touched), RequestActs.waits(type.name()));
        return new Written(entry, receipt.hash(), sealed, receipt);
    }

    private <I extends java.lang.Record> List<Tracked> touched(Transaction transaction, Order<I> order) throws Refusal {
        transaction.require(order);
        try {
            order.act().run(order.input(), transaction);
            order.beside().run(transaction, desk + ":" + (end.number() + 1));
            return transaction.finish();
        } catch (StaleRecord stale) {
            throw transaction.lost(stale);
        }
    }

    /** The end of a record that was removed before, entered once more without its values: it proves that they may be gone. */
    private static RecordChange ended(Removed removed, String salt) {
        return new RecordChange(removed.id(), removed.type(), removed.version() + 1, salt, Map.of(), Map.of(), true);
    }

    /** The number of the request that waits from now on, if one does. */
    private static Optional<String> request(List<Tracked> touched) {
        return touched.stream()
                .filter(each -> !each.removed)
                .map(each -> each.record instanceof Request request && request.getState() == RequestState.WAITING
                        ? request.getNumber()
                        : null)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The order's changes without keeping them; the caller rolls back. */
    <I extends java.lang.Record> Preview preview(Connection connection, Order<I> order) throws Refusal {
        var transaction = new Transaction(house, connection, order.session(), now(order), order);
        transaction.require(order);
        order.act().run(order.input(), transaction);
        Session reader = order.session();
        List<RecordChange> changes = new ArrayList<>();
        transaction.finish().forEach(each -> changes.add(masked(each, reader)));
        transaction.ended().forEach(each -> changes.add(ended(each, "")));
        return new Preview(changes);
    }

    private RecordChange masked(Tracked tracked, Session reader) {
        RecordChange change = tracked.change(house.schema().typeName(tracked.record), "");
        boolean hidden = !reader.sees(tracked.record.getClassification()) || Masking.hidden(reader, change);
        return Masking.of(house.schema(), reader, change, hidden);
    }

    /** The entry is committed: the chain goes on from it. */
    void committed(Written written) {
        end = new End(written.entry().number(), written.hash(), written.entry().entered());
    }
}
