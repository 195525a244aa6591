// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey.internal;

import fudaban.issuance.survey.Survey;
import fudaban.issuance.survey.SurveyDesk;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.WorkPiece;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** What verbs of 有効期限調査 have alike. */
abstract class SurveyVerb extends NamedVerb {
    static final Parameter MONTH =
            Parameter.option("--month", "有効期限の月（例 2027-03、既定は様式・連携設定の先行月数）", "month of expiry, e.g. 2027-03");

    SurveyVerb(String words, String ja, String en, List<Parameter> parameters) {
        super(words, ja, en, parameters);
    }

    static SurveyDesk desk(Invocation call) {
        return new SurveyDesk(call.ledger(), call.session());
    }

    static YearMonth month(Invocation call) throws Refusal {
        String text = call.value("--month").orElse("");
        try {
            return text.isEmpty() ? desk(call).month() : YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw Survey.refusal(wrong, "month", text);
        }
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Survey.say(call.locale(), key, arguments);
    }

    /** Work of row 1-7. */
    @FunctionalInterface
    interface Piece {
        /** @return how many were dealt with */
        int work(String item) throws Refusal, IOException;
    }

    static int work(Invocation call, String key, YearMonth month, Piece piece) throws Refusal, IOException {
        String title = Survey.say(Locale.JAPAN, key, month.toString());
        try (var work = WorkPiece.begin(
                call.ledger(), call.session(), "1-7", title, Survey.say(Locale.JAPAN, "work.stopped"))) {
            int count = piece.work(work.item());
            work.says(Survey.say(Locale.JAPAN, "work.done", count), count);
            return count;
        }
    }
}
