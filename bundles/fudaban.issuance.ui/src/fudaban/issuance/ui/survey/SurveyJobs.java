// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.survey;

import fudaban.issuance.survey.SurveyDesk;
import fudaban.issuance.survey.SurveyList;
import fudaban.issuance.survey.model.Answer;
import fudaban.issuance.survey.model.SurveyPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Row;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Task;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** The work of the page, each a work item of row 1-7. Without widgets. */
final class SurveyJobs {
    private static final String ROW = "1-7";
    private static final int NAMED = 12;

    private final Seat seat;
    private final Words words;

    SurveyJobs(Seat seat) {
        this.seat = seat;
        this.words = Words.of(SurveyJobs.class, seat.locale());
    }

    YearMonth month() throws Refusal {
        return desk().month();
    }

    /** What the round would hold, in words. */
    String preview(YearMonth month) throws Refusal {
        List<Group> units = desk().units(month);
        long cards = units.stream().mapToLong(Group::count).sum();
        String named = units.stream()
                .limit(NAMED)
                .map(each -> words.say("preview.unit", String.valueOf(each.value()), each.count()))
                .collect(Collectors.joining("\n"));
        return words.say("preview", month.toString(), units.size(), cards) + "\n" + named
                + (units.size() > NAMED ? "\n" + words.say("preview.more", units.size() - NAMED) : "");
    }

    Task open(YearMonth month) {
        return work("open", month, (desk, item) -> desk.open(month, item));
    }

    Task ask(YearMonth month, boolean remind) {
        return work(
                remind ? "remind" : "ask",
                month,
                (desk, item) -> desk.ask(month, remind, item).size());
    }

    /** @param shown takes the rows that were not understood */
    Task read(Path file, YearMonth month, java.util.function.Consumer<List<String>> shown) {
        return work("read", month, (desk, item) -> {
            SurveyList.Reading reading;
            try {
                reading = new SurveyList(seat.ledger(), seat.session()).read(file);
            } catch (java.io.IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
            shown.accept(reading.strange().stream()
                    .map(each -> each.sentence(seat.locale()))
                    .toList());
            return desk.take(reading, item);
        });
    }

    /** 退職 is confirmed card by card in the detail area; here it is only noted where that was done. */
    Task carryOut(YearMonth month) {
        return work("carry", month, (desk, item) -> {
            int done = 0;
            for (Row row : desk.rows(month, true)) {
                var answer = (Answer) row.get(Literals.SURVEY_ROW__ANSWER);
                if (answer == Answer.CONTINUE || answer == Answer.RETURNED) {
                    desk.carryOut(row, new Confirmation.None(), item);
                    done++;
                } else if (answer == Answer.LEFT && desk.settleDone(row, item)) {
                    done++;
                }
            }
            return done;
        });
    }

    private interface Piece {
        int work(SurveyDesk desk, String item) throws Refusal;
    }

    private Task work(String key, YearMonth month, Piece piece) {
        // The work item is read by the office in Japanese, whatever the screen speaks.
        String title = Words.of(SurveyJobs.class, java.util.Locale.JAPAN).say("work." + key, month.toString());
        return progress -> {
            var errand = new Errand(seat);
            return errand.run(ROW, title, words.say("work.stopped"), item -> {
                        int count = piece.work(new SurveyDesk(seat.ledger(), errand.session()), item);
                        return new Errand.Done(words.say("done." + key, count), count);
                    })
                    .outcome();
        };
    }

    private SurveyDesk desk() {
        return new SurveyDesk(seat.ledger(), seat.session());
    }
}
