// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.survey;

import fudaban.issuance.survey.model.Answer;
import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of 有効期限調査. */
public final class SurveyActs {
    /** Cards are taken into the round of their month. Repeating a chunk does nothing. */
    public static final String OPEN = "issuance.survey-open";
    /** A letter asks about some of them. */
    public static final String ASK = "issuance.survey-ask";
    /** Answers of a unit. */
    public static final String ANSWER = "issuance.survey-answer";
    /** What an answer wants is done. */
    public static final String SETTLE = "issuance.survey-settle";

    /** Most cards in one entry: each has a holder that is read, and a row. */
    public static final int MOST = 400;

    private SurveyActs() {}

    /**
     * @param month e.g. 2027-03
     * @param due by when the units answer
     * @param cards ids, at most {@link #MOST}
     */
    public record Open(String month, LocalDate due, List<String> cards) {}

    /**
     * @param rows ids, at most {@link #MOST}
     * @param letter number of the letter
     */
    public record Ask(List<String> rows, String letter) {}

    /** @param answers at most {@link #MOST} */
    public record Answers(String file, List<Given> answers) {}

    /** @param place line and column of the answer in its file */
    public record Given(String row, Answer answer, String place) {}

    /** @param outcome what was done */
    public record Settle(List<String> rows, String outcome) {}
}
