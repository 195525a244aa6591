// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey;

import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.mail.Enclosure;
import fudaban.mail.Letter;
import fudaban.mail.Outbox;
import fudaban.mail.Recipient;
import fudaban.mail.model.MailLetter;
import fudaban.model.Classification;
import fudaban.model.ModelPackage;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.office.era.Wareki;
import fudaban.office.files.PortableNames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The letters of a round: one for each unit (or holder) with the list of its cards, queued in the outbox. */
final class SurveyLetters {
    private static final String KIND = "issuance.survey";

    private final Ledger ledger;
    private final Session session;

    SurveyLetters(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /** Numbers of the letters. Without {@code remind} about cards that nobody was asked about; with it about those without answer, but not twice a day. */
    List<String> ask(YearMonth month, boolean remind, String workItem) throws Refusal {
        SurveyRules rules = ledger.profile(SurveyRules.class, LocalDate.now(ledger.clock()));
        var query = Query.of(SurveyRow.class)
                .where(Literals.SURVEY_ROW__MONTH, month.toString())
                .where(Literals.SURVEY_ROW__ANSWER, Answer.OPEN);
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : Pages.all(ledger, session, query)) {
            boolean asked = !row.text(Literals.SURVEY_ROW__LETTER).isEmpty();
            if (asked == remind && !(remind && reminded(row))) {
                groups.computeIfAbsent(group(row, rules), key -> new ArrayList<>())
                        .add(row);
            }
        }
        List<String> letters = new ArrayList<>();
        for (var group : groups.entrySet()) {
            letters.add(ask(month, group.getKey(), group.getValue(), rules, remind, workItem));
        }
        return letters;
    }

    /** Reminded today: begun again after it was stopped, reminding goes on with the others. */
    private boolean reminded(Row row) {
        return (Integer) row.get(Literals.SURVEY_ROW__TIMES) > 1
                && row.get(ModelPackage.Literals.RECORD__CHANGED) instanceof Instant changed
                && LocalDate.ofInstant(changed, ledger.clock().getZone()).equals(LocalDate.now(ledger.clock()));
    }

    /** Whom a row is asked of: its holder or its unit, by id where that is known. */
    private static String group(Row row, SurveyRules rules) {
        String person = row.text(Literals.SURVEY_ROW__PERSON);
        if (rules.toHolders() && !person.isEmpty()) {
            return person;
        }
        String unit = row.text(Literals.SURVEY_ROW__ORGANIZATION);
        return unit.isEmpty() ? row.text(Literals.SURVEY_ROW__UNIT_NAME) : unit;
    }

    private String ask(
            YearMonth month, String group, List<Row> rows, SurveyRules rules, boolean remind, String workItem)
            throws Refusal {
        String unit = rows.getFirst().text(Literals.SURVEY_ROW__UNIT_NAME);
        LocalDate due = LocalDate.now(ledger.clock()).plusDays(rules.dueDays());
        Map<String, String> words = Map.of(
                "{month}",
                Wareki.year(month.atDay(1)) + month.getMonthValue() + "月",
                "{unit}",
                unit,
                "{count}",
                Integer.toString(rows.size()),
                "{due}",
                Wareki.format(due, Wareki.Style.LONG_WITH_WEEKDAY));
        List<String> lines = new ArrayList<>();
        if (remind) {
            lines.addAll(rules.reminder());
        }
        lines.addAll(rules.text());
        String name = PortableNames.of("有効期限調査_" + month + "_" + unit + ".xlsx");
        // The first row names the letter, and is noted as asked after all others: stopped in between, the same letter
        // is found again. Cards that
        // came into the round after it are another letter.
        int before = (Integer) rows.getFirst().get(Literals.SURVEY_ROW__TIMES);
        String key = KIND + ":" + month + ":" + rows.getFirst().id() + ":" + (before + 1);
        var letter = new Letter(
                key,
                KIND,
                rows.getFirst().text(Literals.SURVEY_ROW__ROUND),
                unit,
                List.of(recipient(group, rows.getFirst(), rules)),
                (remind ? say("letter.again") : "") + filled(rules.subject(), words),
                filled(String.join("\n", lines), words),
                List.of(new Enclosure(name, Enclosure.XLSX, list(month, rows))),
                Classification.PERSONAL);
        MailLetter queued = new Outbox(ledger).once(session, letter, workItem);
        // Ids grow with time: what is younger than the letter does not stand in its list and is asked about by the
        // next.
        List<String> ids = rows.stream()
                .map(Row::id)
                .filter(id -> id.compareTo(queued.getId()) < 0)
                .toList()
                .reversed();
        for (int from = 0; from < ids.size(); from += SurveyActs.MOST) {
            List<String> chunk = List.copyOf(ids.subList(from, Math.min(from + SurveyActs.MOST, ids.size())));
            ledger.submit(
                    session,
                    Submission.of(SurveyActs.ASK, new SurveyActs.Ask(chunk, queued.getNumber()))
                            .within(workItem));
        }
        return queued.getNumber();
    }

    /** Where nobody is known, the letter waits for its address. */
    private Recipient recipient(String group, Row row, SurveyRules rules) throws Refusal {
        String unit = row.text(Literals.SURVEY_ROW__ORGANIZATION);
        String person = rules.toHolders() ? row.text(Literals.SURVEY_ROW__PERSON) : "";
        if (person.isEmpty() && !unit.isEmpty()) {
            String coordinator = ledger.open(session, Organization.class, unit).getCoordinator();
            person = coordinator == null ? "" : coordinator;
        }
        if (person.isEmpty()) {
            return Recipient.to("", row.text(Literals.SURVEY_ROW__UNIT_NAME) + say("coordinator"));
        }
        return Recipient.to(ledger.open(session, Person.class, person));
    }

    private byte[] list(YearMonth month, List<Row> rows) {
        List<Workbook.Column> columns = List.of(
                new Workbook.Column(say("column.number"), Kind.TEXT, 14),
                new Workbook.Column(say("column.holder"), Kind.TEXT, 20),
                new Workbook.Column(say("column.kana"), Kind.TEXT, 24),
                new Workbook.Column(say("column.unit"), Kind.TEXT, 30),
                new Workbook.Column(say("column.expires"), Kind.DATE, 12),
                new Workbook.Column(say("column.answer"), Kind.TEXT, 26),
                new Workbook.Column(say("column.remark"), Kind.TEXT, 24));
        List<List<Object>> cells = rows.stream()
                .map(row -> Arrays.<Object>asList(
                        row.text(Literals.SURVEY_ROW__NUMBER),
                        row.text(Literals.SURVEY_ROW__HOLDER_NAME),
                        row.text(Literals.SURVEY_ROW__HOLDER_KANA),
                        row.text(Literals.SURVEY_ROW__UNIT_NAME),
                        row.get(Literals.SURVEY_ROW__EXPIRES_ON),
                        null,
                        null))
                .toList();
        return new XlsxWriter()
                .bytes(new Workbook(
                        say("list.title", month.toString()),
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
        return Survey.say(Locale.JAPAN, key, arguments);
    }
}
