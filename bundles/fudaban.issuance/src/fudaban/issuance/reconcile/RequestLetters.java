// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.issuance.reconcile.ReconcileProfile.Contact;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.Side;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Row;
import fudaban.mail.Enclosure;
import fudaban.mail.Letter;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.model.Classification;
import fudaban.office.era.Wareki;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The letter to whoever looks after another system, with the list of what is to be corrected there, queued in the outbox. */
final class RequestLetters {
    private static final String KIND = "issuance.reconcile";

    private final Ledger ledger;
    private final Session session;
    private final Comparison comparison;

    RequestLetters(Ledger ledger, Session session, Comparison comparison) {
        this.ledger = ledger;
        this.session = session;
        this.comparison = comparison;
    }

    /** Number of the letter; of the one that was queued before for the same rows. */
    String ask(Source source, List<Row> rows, String workItem) throws Refusal {
        Contact contact = source.contact();
        if (contact == null) {
            throw Reconcile.refusal("contact.none", source.name());
        }
        String title = source.title(Locale.JAPAN);
        Map<String, String> words = Map.of(
                "{number}",
                comparison.getNumber(),
                "{source}",
                title,
                "{count}",
                Integer.toString(rows.size()),
                "{day}",
                day(source));
        String ids = rows.stream().map(Row::id).sorted().collect(Collectors.joining(","));
        String name =
                "照合_" + comparison.getNumber() + "_" + title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".xlsx";
        var letter = new Letter(
                KIND + ":" + comparison.getId() + ":" + source.name() + ":"
                        + Hash.hex(Hash.sha256(ids.getBytes(StandardCharsets.UTF_8)))
                                .substring(0, 16),
                KIND,
                comparison.getId(),
                contact.name(),
                List.of(Recipient.to(contact.mail(), contact.name())),
                filled(contact.subject(), words),
                filled(String.join("\n", contact.text()), words),
                List.of(new Enclosure(name, Enclosure.XLSX, list(source, rows))),
                Classification.PERSONAL);
        return new Outbox(ledger).once(session, letter, workItem).getNumber();
    }

    private String day(Source source) {
        return comparison.getSides().stream()
                .filter(side -> side.getSource().equals(source.name()))
                .map(Side::getAsOf)
                .map(day -> Wareki.format(day, Wareki.Style.LONG_WITH_WEEKDAY))
                .findFirst()
                .orElse("");
    }

    private byte[] list(Source source, List<Row> rows) {
        List<Workbook.Column> columns = List.of(
                new Workbook.Column(say("column.number"), Kind.TEXT, 16),
                new Workbook.Column(say("column.difference"), Kind.TEXT, 60),
                new Workbook.Column(say("column.ours"), Kind.TEXT, 24),
                new Workbook.Column(say("column.theirs"), Kind.TEXT, 24),
                new Workbook.Column(say("column.answer"), Kind.TEXT, 30));
        List<List<Object>> cells = new ArrayList<>();
        for (Row row : rows) {
            for (Found found : Found.all(row.text(Literals.CARD_ROW__FINDINGS))) {
                if (found.mending() == Mending.ASK && found.source().equals(source.name()) && !found.done()) {
                    cells.add(Arrays.asList(
                            row.text(Literals.CARD_ROW__NUMBER),
                            found.sentence(source.title(Locale.JAPAN), Locale.JAPAN),
                            found.ourWords(Locale.JAPAN),
                            found.theirs(),
                            null));
                }
            }
        }
        return new XlsxWriter()
                .bytes(new Workbook(
                        say("list.title", comparison.getNumber()),
                        session.name(),
                        OffsetDateTime.now(ledger.clock()),
                        List.of(new Workbook.Sheet(say("list.sheet"), columns, cells, true))));
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    private static String say(String key, Object... arguments) {
        return Reconcile.say(Locale.JAPAN, key, arguments);
    }
}
