// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.registers.Registers;
import fudaban.registers.Registry;
import fudaban.registers.internal.Texts;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.review.ReviewReader;
import fudaban.registers.row.RegisterWork;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What verbs of a 棚卸 have alike. */
abstract class ReviewVerb extends NamedVerb {
    static final Parameter NUMBER = Parameter.positional("NUMBER", "棚卸の番号", "number of the review", true);

    ReviewVerb(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Texts.of(call.locale()).get(key, arguments);
    }

    static String number(Invocation call) {
        return call.value("NUMBER").orElseThrow();
    }

    static ReviewReader reader(Invocation call) {
        return new ReviewReader(call.ledger(), call.session());
    }

    static Optional<LocalDate> day(Invocation call, String option) throws Refusal {
        Optional<String> text = call.value(option);
        try {
            return text.map(DateText::parse);
        } catch (OfficeException unreadable) {
            throw Registry.refusal(unreadable, "typed.day", option, text.orElse(""));
        }
    }

    /** The piece of work an act of a review is: in Japanese, because the 日報 is. */
    static RegisterWork.Piece piece(String review, String key, int count, Object... arguments) {
        var texts = Texts.of(Locale.JAPAN);
        return new RegisterWork.Piece(
                Registers.ROW, texts.get("review.work", review), texts.get(key, arguments), count, null);
    }

    static Map<String, Object> result(AccountReview review, ReviewReader.Progress progress) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("number", review.getNumber());
        result.put("system", review.getSystem());
        result.put("state", review.getState().getName());
        result.put("due", String.valueOf(review.getDue()));
        result.put("collections", review.getCollections());
        result.put("listed", review.getListed());
        result.put("recorded", review.getRecorded());
        result.put("matching", review.getMatching());
        result.put("open", progress.open());
        result.put("waiting", progress.waiting());
        result.put("verified", progress.verified());
        result.put("kept", progress.kept());
        return result;
    }

    static Map<String, Object> result(ReviewFinding finding) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("number", finding.getNumber());
        result.put("account", finding.getName());
        result.put("kind", finding.getKind().getName());
        result.put("state", finding.getState().getName());
        result.put("owner", text(finding.getOwnerName()));
        result.put("recorded", text(finding.getRecorded()));
        result.put("found", text(finding.getFound()));
        result.put("decision", finding.getDecision().getName());
        result.put("reason", text(finding.getReason()));
        return result;
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
