// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__AGE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DEMANDED_ON;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DEMANDS;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__REASON;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__SINCE;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__KIND;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.issuance.Issuance;
import fudaban.issuance.delivery.model.Demand;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.query.Row;
import fudaban.mail.Enclosure;
import fudaban.mail.Letter;
import fudaban.mail.Outbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 督促 of cards that are not handed in: one letter for each unit with its list, recorded, and in the outbox of the desk. */
public final class Demands {
    private final Ledger ledger;
    private final Session session;
    private final DeliveryProfile profile;

    /** As this account, with the outbox of the desk. */
    public Demands(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
        this.profile = DeliveryProfile.of(ledger, LocalDate.now(ledger.clock()));
    }

    /**
     * A letter as it would go out.
     *
     * @param unit name of the unit; empty for cards without one
     * @param due by when the cards are to be handed in
     * @param lines the cards
     */
    public record Draft(String unit, LocalDate due, String subject, String text, byte[] list, List<Row> lines) {}

    /**
     * The letters for some lines of {@link Unreturned}, one for each unit. Their lists leave an access entry. Cards that were asked for today are
     * left out: after a program that ended in between the units that are left follow.
     */
    public List<Draft> drafts(List<Row> all) throws Refusal, IOException {
        LocalDate today = LocalDate.now(ledger.clock());
        List<Row> lines = all.stream()
                .filter(line -> !today.equals(line.get(DELIVERY_LINE__DEMANDED_ON)))
                .toList();
        Map<String, List<Row>> units = new TreeMap<>();
        lines.forEach(line -> units.computeIfAbsent(line.text(CREDENTIAL__UNIT_NAME), unit -> new ArrayList<>())
                .add(line));
        new Paper(ledger, session, null)
                .leaves(
                        Ledger.AccessKind.EXPORTED,
                        Paper.say("demand.title"),
                        lines.stream().map(Row::id).toList());
        List<Draft> drafts = new ArrayList<>();
        for (var unit : units.entrySet()) {
            for (int from = 0; from < unit.getValue().size(); from += DeliveryActs.MOST) {
                drafts.add(draft(
                        unit.getKey(),
                        unit.getValue()
                                .subList(
                                        from,
                                        Math.min(
                                                from + DeliveryActs.MOST,
                                                unit.getValue().size()))));
            }
        }
        return drafts;
    }

    private Draft draft(String unit, List<Row> lines) throws IOException {
        LocalDate due = LocalDate.now(ledger.clock()).plusDays(profile.demandDays());
        int round = 1
                + lines.stream()
                        .mapToInt(line -> line.get(DELIVERY_LINE__DEMANDS) instanceof Integer before ? before : 0)
                        .max()
                        .orElse(0);
        String subject = Paper.say("demand.subject", round, lines.size());
        String text = Paper.say(
                "demand.text",
                unit.isEmpty() ? Paper.say("demand.nobody") : unit,
                lines.size(),
                Paper.day(due),
                Paper.say("sender", profile.sender().name(), profile.sender().extension()));
        return new Draft(unit, due, subject, text, workbook(lines, due), lines);
    }

    private byte[] workbook(List<Row> lines, LocalDate due) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (Row line : lines) {
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    line.text(CREDENTIAL__NUMBER),
                    word("kind.", line.get(CREDENTIAL__KIND)),
                    line.text(CREDENTIAL__HOLDER_NAME),
                    line.text(CREDENTIAL__UNIT_NAME),
                    Paper.say("UnreturnedReason." + line.text(DELIVERY_LINE__REASON)),
                    line.get(DELIVERY_LINE__SINCE),
                    line.get(DELIVERY_LINE__AGE),
                    ""));
        }
        List<Workbook.Column> columns = List.of(
                new Workbook.Column(Paper.say("column.place"), Kind.NUMBER, 6),
                new Workbook.Column(Paper.say("column.number"), Kind.TEXT, 16),
                new Workbook.Column(Paper.say("column.kind"), Kind.TEXT, 20),
                new Workbook.Column(Paper.say("column.holder"), Kind.TEXT, 22),
                new Workbook.Column(Paper.say("column.unit"), Kind.TEXT, 34),
                new Workbook.Column(Paper.say("column.reason"), Kind.TEXT, 20),
                new Workbook.Column(Paper.say("column.since"), Kind.DATE, 14),
                new Workbook.Column(Paper.say("column.age"), Kind.NUMBER, 8),
                new Workbook.Column(Paper.say("column.answer"), Kind.TEXT, 24));
        List<List<Object>> foot =
                List.of(Arrays.asList(null, Paper.say("demand.due", Paper.day(due)), "", "", "", "", null, null, ""));
        var out = new ByteArrayOutputStream();
        new XlsxWriter()
                .write(
                        new Workbook(
                                Paper.say("demand.title"),
                                session.name(),
                                OffsetDateTime.now(ledger.clock()),
                                List.of(new Workbook.Sheet(Paper.say("demand.sheet"), columns, rows, true, foot))),
                        out);
        return out.toByteArray();
    }

    private static String word(String prefix, Object literal) {
        return literal instanceof Enum<?> value
                ? Issuance.refusal(prefix + value.name()).sentence(Locale.JAPAN)
                : "";
    }

    /**
     * Puts the letter of a 督促 into the outbox and records it: to the 取りまとめ担当者 of the unit, where one is known; else it waits there for an
     * address. A letter that was put there before, when the program ended in between, is not put there twice.
     *
     * @return its number
     */
    public String send(Draft draft, String workItem) throws Refusal {
        var outbox = new Outbox(ledger);
        String letter = outbox.once(session, letter(draft), workItem).getId();
        Enclosure list = outbox.enclosures(session, letter).getFirst();
        var lines = draft.lines().stream()
                .map(line ->
                        new DeliveryActs.DemandLine(line.text(CREDENTIAL__NUMBER), line.text(DELIVERY_LINE__REASON)))
                .toList();
        var input = new DeliveryActs.RecordDemand(draft.unit(), lines, draft.due(), list.hash());
        Receipt receipt = ledger.submit(
                session, Submission.of(DeliveryActs.RECORD_DEMAND, input).within(workItem));
        return ledger.open(session, Demand.class, receipt.records().getFirst()).getNumber();
    }

    private Letter letter(Draft draft) throws Refusal {
        String file = Paper.say("demand.file", LocalDate.now(ledger.clock()).format(DateTimeFormatter.BASIC_ISO_DATE));
        return Letter.of(
                        key(draft),
                        "issuance.demand",
                        draft.unit().isEmpty() ? Paper.say("demand.nobody") : draft.unit(),
                        List.of(Coordinators.recipient(
                                ledger, session, draft.unit(), Paper.say("demand.coordinator", draft.unit()))),
                        draft.subject(),
                        draft.text())
                .with(List.of(new Enclosure(file, Enclosure.XLSX, draft.list())));
    }

    /** The same cards, asked for as often before, make the same letter. */
    private static String key(Draft draft) {
        String what = draft.lines().stream()
                .map(line -> line.text(CREDENTIAL__NUMBER) + "/" + line.get(DELIVERY_LINE__DEMANDS))
                .sorted()
                .collect(Collectors.joining("\n"));
        return "issuance.demand:"
                + Hash.hex(Hash.sha256(what.getBytes(StandardCharsets.UTF_8))).substring(0, 32);
    }
}
