// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Preview;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.internal.journal.Commitments;
import fudaban.ledger.internal.journal.PayloadVault;
import fudaban.ledger.internal.journal.SeriesChange;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.journal.Payload;
import fudaban.ledger.journal.Payload.RecordChange;
import fudaban.model.Request;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one order in the open transaction and writes its journal entry. Used by the writer thread only. */
final class Runner {
    private final Transaction.House house;
    private final PayloadVault vault;
    private final String desk;
    private final Clock clock;
    private final Editions editions = new Editions();
    private final SecureRandom random = new SecureRandom();
    private long number;
    private String hash;

    Runner(Transaction.House house, PayloadVault vault, String desk, Clock clock, Optional<Entry> head) {
        this.house = house;
        this.vault = vault;
        this.desk = desk;
        this.clock = clock;
        this.number = head.map(Entry::number).orElse(0L);
        this.hash = head.map(Entry::hash).orElse(Entry.START);
    }

    /** Microseconds: what both databases keep. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    <I extends java.lang.Record> Written run(Connection connection, Order<I> order) throws Refusal {
        Instant now = now();
        var transaction = new Transaction(house, connection, order.session(), now, order);
        transaction.expect(order.expected());
        order.act().run(order.input(), transaction);
        order.beside().run(transaction, desk + ":" + (number + 1));
        List<Tracked> touched = transaction.finish();

        List<RecordChange> changes = new ArrayList<>();
        touched.forEach(each -> changes.add(each.change(house.schema().typeName(each.record), Commitments.salt(random))));
        List<String> records = changes.stream().map(RecordChange::id).toList();
        transaction.series().forEach((name, taken) ->
                changes.add(SeriesChange.of(name, taken.before(), taken.after(), Commitments.salt(random))));
        List<Entry.Touched> commitments = changes.stream()
                .map(change -> new Entry.Touched(change.id(), change.version(), Commitments.of(change.salt(), change)))
                .toList();
        String input = Json.text(order.input());
        String inputSalt = Commitments.salt(random);
        var type = order.act().type();
        var entry = new Entry(desk, number + 1, transaction.happened(), now, order.session().account(), type.name(),
                editions.of(type.origin()), order.workItem().orElse(""), order.confirmation(), order.approver(),
                Commitments.ofInput(inputSalt, input), commitments, hash);
        var payload = new Payload(entry.number(), inputSalt, input, changes);
        byte[] sealed = vault.seal(desk, payload, YearMonth.from(now.atZone(house.zone())));
        house.journal().append(connection, entry, sealed);
        var receipt = new Receipt(desk, entry.number(), entry.hash(), now,
                records, request(touched));
        return new Written(entry, receipt.hash(), sealed, receipt);
    }

    /** The number of the request the entry opened, if it opened one. */
    private static Optional<String> request(List<Tracked> touched) {
        return touched.stream()
                .filter(each -> each.created && each.record instanceof Request)
                .map(each -> ((Request) each.record).getNumber())
                .findFirst();
    }

    /** The order's changes without keeping them; the caller rolls back. */
    <I extends java.lang.Record> Preview preview(Connection connection, Order<I> order) throws Refusal {
        var transaction = new Transaction(house, connection, order.session(), now(), order);
        transaction.expect(order.expected());
        order.act().run(order.input(), transaction);
        Session reader = order.session();
        return new Preview(transaction.finish().stream()
                .map(each -> Masking.of(house.schema(), reader, each.change(house.schema().typeName(each.record), "")))
                .toList());
    }

    /** The entry is committed: the chain goes on from it. */
    void committed(Written written) {
        number = written.entry().number();
        hash = written.hash();
    }
}
