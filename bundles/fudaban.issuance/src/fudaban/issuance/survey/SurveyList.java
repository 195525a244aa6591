// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey;

import fudaban.document.xlsx.CellRef;
import fudaban.issuance.intake.IntakeException;
import fudaban.issuance.intake.Table;
import fudaban.issuance.intake.TableFile;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a list that came back: XLSX or CSV, columns in any order, rows above the headings or empty ones in between. What cannot be read is
 * told by its place and
 * leaves the other rows alone.
 */
public final class SurveyList {
    private static final int HEAD_ROWS = 20;
    private static final int CHUNK = 500;

    private final Ledger ledger;
    private final Session session;

    /** As this account. */
    public SurveyList(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * A row that was not understood.
     *
     * @param place line and column
     * @param key key of the sentence in this package
     * @param words its arguments
     */
    public record Strange(String place, String key, List<Object> words) {
        /** The sentence with its place. */
        public String sentence(Locale locale) {
            return place + "  " + Survey.say(locale, key, words.toArray());
        }
    }

    /**
     * What a list says.
     *
     * @param blank rows without an answer
     */
    public record Reading(String file, List<SurveyActs.Given> answers, List<Strange> strange, int blank) {}

    private record Line(String number, String answer, String place, String answerPlace) {}

    /** @throws Refusal when the file is no table with these headings */
    public Reading read(Path file) throws Refusal, IOException {
        Table table;
        try {
            table = TableFile.read(file, Optional.empty());
        } catch (IntakeException broken) {
            throw Survey.refusal(broken, "list.broken", file.getFileName(), broken.text(Locale.JAPAN));
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        List<Strange> strange = new ArrayList<>();
        int blank = lines(table, lines, strange);
        Map<String, Row> rows = rows(new ArrayList<>(lines.keySet()));
        Map<String, Answer> words = words();
        List<SurveyActs.Given> answers = new ArrayList<>();
        for (Line line : lines.values()) {
            Row row = rows.get(line.number());
            Answer answer = words.get(folded(line.answer()));
            if (row == null) {
                strange.add(new Strange(line.place(), "strange.number", List.of(line.number())));
            } else if (answer == null) {
                strange.add(new Strange(line.answerPlace(), "strange.answer", List.of(line.number(), line.answer())));
            } else if (!(Boolean) row.get(Literals.SURVEY_ROW__OPEN)
                    && row.get(Literals.SURVEY_ROW__ANSWER) != answer) {
                strange.add(new Strange(line.answerPlace(), "strange.settled", List.of(line.number())));
            } else {
                answers.add(new SurveyActs.Given(row.id(), answer, line.answerPlace()));
            }
        }
        return new Reading(table.file(), answers, strange, blank);
    }

    private static int lines(Table table, Map<String, Line> lines, List<Strange> strange) throws Refusal {
        int[] columns = {-1, -1};
        int blank = 0;
        int seen = 0;
        for (Table.Row row : table.rows()) {
            if (columns[0] < 0) {
                if (++seen > HEAD_ROWS) {
                    break;
                }
                head(row, columns);
                continue;
            }
            String number = folded(row.text(columns[0]));
            String answer = row.text(columns[1]).strip();
            if (number.isEmpty() && answer.isEmpty()) {
                continue;
            }
            String answerPlace = place(table, row.line(), columns[1]);
            if (answer.isEmpty()) {
                blank++;
            } else if (number.isEmpty()) {
                strange.add(new Strange(place(table, row.line(), columns[0]), "strange.no-number", List.of(answer)));
            } else if (row.cells().get(columns[1]).calculated()) {
                strange.add(new Strange(answerPlace, "strange.formula", List.of(number)));
            } else {
                Line line = new Line(number, answer, place(table, row.line(), columns[0]), answerPlace);
                Line before = lines.putIfAbsent(number, line);
                if (before != null && !folded(before.answer()).equals(folded(answer))) {
                    strange.add(new Strange(answerPlace, "strange.twice", List.of(number, before.answerPlace())));
                }
            }
        }
        if (columns[0] < 0) {
            throw Survey.refusal("list.head", table.file());
        }
        return blank;
    }

    /** Both headings stand in one row. */
    private static void head(Table.Row row, int[] columns) {
        int number = -1;
        int answer = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = folded(row.text(i));
            if (number < 0 && (heading.contains("管理番号") || heading.contains("発行番号") || heading.equals("NUMBER"))) {
                number = i;
            } else if (answer < 0 && (heading.contains("回答") || heading.equals("ANSWER"))) {
                answer = i;
            }
        }
        if (number >= 0 && answer >= 0) {
            columns[0] = number;
            columns[1] = answer;
        }
    }

    private static String place(Table table, int line, int column) {
        return table.sheets() ? CellRef.letters(column) + line : Survey.say(Locale.JAPAN, "place", line, column + 1);
    }

    /** Rows by number; of several rounds the youngest that was asked about it. */
    private Map<String, Row> rows(List<String> numbers) throws Refusal {
        Map<String, Row> rows = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            Object[] chunk = numbers.subList(from, Math.min(from + CHUNK, numbers.size()))
                    .toArray();
            var query = Query.of(SurveyRow.class)
                    .where(Literals.SURVEY_ROW__NUMBER, Operator.IN, chunk)
                    .limit(1000);
            for (Row row : ledger.list(session, query).rows()) {
                rows.put(row.text(Literals.SURVEY_ROW__NUMBER), row);
            }
        }
        return rows;
    }

    private Map<String, Answer> words() throws Refusal {
        Map<String, Answer> words = new HashMap<>();
        ledger.profile(SurveyRules.class, LocalDate.now(ledger.clock()))
                .answers()
                .forEach((answer, said) -> said.forEach(word -> words.put(folded(word), answer)));
        return words;
    }

    /** As people type it: wide letters, blanks, small letters. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\u3000]+", "")
                .toUpperCase(Locale.ROOT);
    }
}
