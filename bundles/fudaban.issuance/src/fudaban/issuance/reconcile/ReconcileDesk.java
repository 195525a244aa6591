// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** 照合 as a screen or a verb runs it: read the lists, compare, decide, carry out. */
public final class ReconcileDesk {
    private final Ledger ledger;
    private final Session session;
    private final ReadingStore store;

    /**
     * As this account.
     *
     * @param folder the data folder of the desk
     */
    public ReconcileDesk(Ledger ledger, Session session, Path folder) {
        this.ledger = ledger;
        this.session = session;
        this.store = new ReadingStore(ledger, session, folder.resolve("reconcile"));
    }

    private LocalDate today() {
        return LocalDate.now(ledger.clock());
    }

    /** The profile in force today. */
    public ReconcileProfile profile() throws Refusal {
        return ledger.profile(ReconcileProfile.class, today());
    }

    /** The lists that wait to be compared, by source in the order of the profile; those that are too old are taken away first. */
    public Map<Source, Optional<Reading>> readings() throws Refusal, IOException {
        ReconcileProfile profile = profile();
        Map<Source, Optional<Reading>> all = new LinkedHashMap<>();
        for (Source source : profile.sources()) {
            Optional<Reading> reading = store.load(source);
            if (reading.isPresent() && reading.get().asOf().isBefore(today().minusDays(profile.usableDays()))) {
                store.remove(source);
                reading = Optional.empty();
            }
            all.put(source, reading);
        }
        return all;
    }

    /**
     * Reads a file and keeps it until it is compared.
     *
     * @param asOf see {@link SourceReader#file}
     */
    public Reading read(Source source, Path file, Optional<LocalDate> asOf) throws Refusal, IOException {
        return kept(reader(source).file(file, asOf));
    }

    /** Reads the database view of a source, with the password that is kept for it. */
    public Reading readView(Source source) throws Refusal, IOException {
        return kept(reader(source).view(store.password(source)));
    }

    private SourceReader reader(Source source) throws Refusal {
        return new SourceReader(ledger.edition(ReconcileProfile.class, today()), source, ledger.clock());
    }

    private Reading kept(Reading reading) throws Refusal, IOException {
        if (reading.asOf().isBefore(today().minusDays(profile().usableDays()))) {
            throw Reconcile.refusal(
                    "reading.old", reading.file(), reading.asOf(), profile().usableDays());
        }
        store.keep(reading);
        return reading;
    }

    /** Keeps the password of a view, sealed. */
    public void keepPassword(Source source, char[] password) throws Refusal, IOException {
        store.keepPassword(source, password);
    }

    /** Whether the password of a view is kept. */
    public boolean knowsPassword(Source source) {
        return store.knowsPassword(source);
    }

    /** Takes a list away, e.g. to begin with cards anew. */
    public void forget(Source source) throws IOException {
        store.remove(source);
    }

    /**
     * One more card that lay on a reader. The same card again replaces what it said before.
     *
     * @return all that were seen
     */
    public Reading seen(Source source, Theirs card) throws Refusal, IOException {
        if (source.column() != Column.CHIP) {
            throw Reconcile.refusal("source.no-chip", source.name());
        }
        List<Theirs> cards =
                new ArrayList<>(store.load(source).map(Reading::cards).orElse(List.of()));
        cards.removeIf(each -> each.key().equals(card.key()) && each.uid().equals(card.uid()));
        cards.add(card);
        var text = new StringBuilder();
        cards.forEach(each -> text.append(String.join("\t", each.number(), each.chipId(), each.uid()))
                .append('\n'));
        String hash = Hash.hex(Hash.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
        String name = Reconcile.say(Locale.JAPAN, "chip.list", cards.size());
        var now = new Reading(
                source, name, hash, today(), ledger.clock().instant(), cards.size(), cards, List.of(), 0, List.of());
        store.keep(now);
        return now;
    }

    /**
     * 照合: compares our records with the lists that wait; nothing is recorded yet.
     *
     * @param only names of sources; empty: all that have a list
     * @throws Refusal when there is no list
     */
    public Compared compare(List<String> only) throws Refusal, IOException {
        List<Reading> lists = new ArrayList<>();
        for (var each : readings().entrySet()) {
            if (only.isEmpty() || only.contains(each.getKey().name())) {
                each.getValue().ifPresent(lists::add);
            }
        }
        if (lists.isEmpty()) {
            throw Reconcile.refusal("compare.nothing");
        }
        var past = new Past(ledger, session);
        return new Compared(lists, new Comparing(OurCards.read(ledger, session), lists, past::on).compare());
    }

    /**
     * Records a comparison: its lists, figures, and a row for each card that differs. A hold of the comparison before stays where the card still differs
     * in the same way.
     *
     * @param anyway although so many cards differ that a list is probably the wrong one
     * @return its id
     */
    public String record(Compared compared, boolean anyway, String workItem, Upkeep.Progress progress) throws Refusal {
        if (!anyway && suspicious(compared)) {
            throw Reconcile.refusal("compare.suspicious", compared.differing(), compared.cards());
        }
        Map<String, Row> held = held();
        String id = submit(ReconcileActs.OPEN, compared.opening(), workItem)
                .records()
                .getFirst();
        List<Comparing.Line> lines = compared.result().lines();
        for (int from = 0; from < lines.size(); from += ReconcileActs.MOST) {
            int to = Math.min(from + ReconcileActs.MOST, lines.size());
            List<ReconcileActs.Line> chunk = lines.subList(from, to).stream()
                    .map(line -> Compared.row(line, held.get(line.number())))
                    .toList();
            submit(ReconcileActs.ROWS, new ReconcileActs.Rows(id, chunk, to == lines.size()), workItem);
            progress.done(to, lines.size());
        }
        return id;
    }

    /** Whether so many cards differ that a list is probably not what it is taken for. */
    public boolean suspicious(Compared compared) throws Refusal {
        return compared.differing() > 50
                && compared.differing() * 100L
                        > (long) compared.cards() * profile().suspiciousPercent();
    }

    private Map<String, Row> held() throws Refusal {
        Map<String, Row> held = new LinkedHashMap<>();
        for (Row last : comparisons().stream().limit(1).toList()) {
            rows(last.id(), RowState.HELD).forEach(row -> held.put(row.text(Literals.CARD_ROW__NUMBER), row));
        }
        return held;
    }

    /** All comparisons, the last first. */
    public List<Row> comparisons() throws Refusal {
        return Pages.all(ledger, session, Query.of(Comparison.class).orderBy(Literals.COMPARISON__MADE, true));
    }

    /**
     * A comparison by its number, typed with or without the word before it; empty: the last one.
     *
     * @throws Refusal when there is none
     */
    public Comparison find(String typed) throws Refusal {
        String number = typed.isEmpty() || typed.startsWith("照合") ? typed : "照合" + typed;
        Row row = comparisons().stream()
                .filter(each -> number.isEmpty()
                        || each.text(Literals.COMPARISON__NUMBER).equals(number))
                .findFirst()
                .orElseThrow(() -> Reconcile.refusal("comparison.none", typed));
        return ledger.open(session, Comparison.class, row.id());
    }

    /** Rows of a comparison in some states; in all when none is named. */
    public List<Row> rows(String comparison, RowState... states) throws Refusal {
        var query = Query.of(CardRow.class)
                .where(Literals.CARD_ROW__COMPARISON, comparison)
                .orderBy(Literals.CARD_ROW__NUMBER, false);
        return Pages.all(
                ledger,
                session,
                states.length == 0
                        ? query
                        : query.where(Literals.CARD_ROW__STATE, Query.Operator.IN, (Object[]) states));
    }

    /** Decides about rows. */
    public void decide(List<String> rows, RowState state, String remark, String workItem) throws Refusal {
        for (int from = 0; from < rows.size(); from += ReconcileActs.MOST) {
            List<String> chunk = List.copyOf(rows.subList(from, Math.min(from + ReconcileActs.MOST, rows.size())));
            submit(ReconcileActs.DECIDE, new ReconcileActs.Decide(chunk, state, remark), workItem);
        }
    }

    /** What carries out what was accepted. */
    public Repairs repairs() throws Refusal {
        return new Repairs(ledger, session, profile());
    }

    private Receipt submit(String act, java.lang.Record input, String workItem) throws Refusal {
        return ledger.submit(session, Submission.of(act, input).within(workItem));
    }
}
