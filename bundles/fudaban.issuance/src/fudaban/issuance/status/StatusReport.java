// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.list.StatusFilter;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.query.Row;
import fudaban.model.Classification;
import fudaban.model.ModelPackage.Literals;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A 発行状況一覧表 as one reader sees it, made from records and journal: its counts, and the cards where it lists them.
 *
 * @param name name of the view, empty: none
 * @param moment as of when
 * @param made when it was made
 * @param by who made it
 * @param entry the newest entry of the journal it was made from, desk:number; empty in a new database
 * @param hash its 証跡照合値
 * @param table the counts
 * @param cards the cards by number; none where only counts are asked for
 */
public record StatusReport(
        String name,
        Moment moment,
        OffsetDateTime made,
        String by,
        String entry,
        String hash,
        StatusTable table,
        List<Row> cards) {
    private static final int CHUNK = 1000;

    /** Keeps a copy. */
    public StatusReport {
        cards = List.copyOf(cards);
    }

    /** Makes it. */
    public static StatusReport of(Ledger ledger, Session reader, String name, StatusView view, Moment moment)
            throws Refusal {
        var head = ledger.journal().head();
        var table = StatusTable.of(ledger, reader, Units.of(ledger, reader), view, moment);
        List<Row> cards = view.list().isEmpty()
                ? List.of()
                : Pages.all(ledger, reader, table.cards()).stream()
                        .sorted(Comparator.comparing(row -> row.text(Literals.CREDENTIAL__NUMBER)))
                        .toList();
        return made(ledger, reader, head, name, moment, table, cards);
    }

    /** Makes that of the cards a filter finds, as things stand. */
    public static StatusReport of(Ledger ledger, Session reader, StatusFilter filter) throws Refusal {
        var head = ledger.journal().head();
        var table = StatusTable.of(ledger, reader, Units.of(ledger, reader), StatusView.ALL, filter.query());
        List<Row> cards = Pages.all(ledger, reader, table.cards());
        return made(ledger, reader, head, "", Moment.now(ledger.clock()), table, cards);
    }

    private static StatusReport made(
            Ledger ledger,
            Session reader,
            Optional<Entry> head,
            String name,
            Moment moment,
            StatusTable table,
            List<Row> cards) {
        return new StatusReport(
                name,
                moment,
                OffsetDateTime.now(ledger.clock()),
                reader.name(),
                head.map(entry -> entry.desk() + ":" + entry.number()).orElse(""),
                head.map(Entry::hash).orElse(""),
                table,
                cards);
    }

    /** Its title. */
    public String title(Locale locale) {
        return name.isEmpty() ? Status.say(locale, "title") : Status.say(locale, "title.view", name);
    }

    /**
     * Notes that it leaves the desk, before it does: counts are nobody's, a list is that of its cards. Where one of them is 保護すべき情報 as a whole, the
     * 保護すべき情報管理簿 gets its row, and who may not handle that is refused.
     *
     * @param work id of the work item, or null
     */
    public void leaves(Ledger ledger, Session reader, AccessKind how, String where, String work) throws Refusal {
        var classification = cards.stream()
                .map(card -> card.get(Literals.RECORD__CLASSIFICATION))
                .filter(each -> each instanceof Classification level && level.compareTo(Classification.PERSONAL) > 0)
                .map(Classification.class::cast)
                .findFirst();
        if (classification.isPresent()) {
            var input = new StatusActs.Leave(
                    title(Locale.JAPAN),
                    classification.get(),
                    how == AccessKind.PRINTED ? "print" : "export",
                    where,
                    cards.size());
            ledger.submit(reader, Submission.of(StatusActs.LEAVE, input).within(work));
        }
        access(ledger, reader, how);
    }

    /** Notes whose cards were shown to somebody, where they stay at the desk. */
    public void access(Ledger ledger, Session reader, AccessKind how) throws Refusal {
        List<String> ids = cards.stream().map(Row::id).toList();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            ledger.recordAccess(
                    reader, how, title(Locale.JAPAN), ids.subList(from, Math.min(from + CHUNK, ids.size())));
        }
    }
}
