// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void aTextOfThreeSentencesSaysWhatItMeansAndWhatToDo() {
        Problem problem = Problem.of("版が違います。何も変更していません。最新の内容を見て、もう一度行ってください。", NOW, Locale.JAPAN);
        assertEquals("版が違います。", problem.what());
        assertEquals("何も変更していません。", problem.means());
        assertEquals("最新の内容を見て、もう一度行ってください。", problem.next());
        assertEquals("版が違います。何も変更していません。最新の内容を見て、もう一度行ってください。", problem.sentence());
    }

    @Test
    void twoSentencesEitherMeanSomethingOrAdvise() {
        assertEquals(
                "何も変更していません。",
                Problem.of("記録がありません。何も変更していません。", NOW, Locale.JAPAN).means());
        assertEquals(
                "番号を確かめてください。",
                Problem.of("記録がありません。番号を確かめてください。", NOW, Locale.JAPAN).next());
        Problem english = Problem.of("There is none. Nothing was changed. Check the number.", NOW, Locale.ENGLISH);
        assertEquals("Nothing was changed.", english.means());
        assertEquals("Check the number.", english.next());
        assertEquals(
                "Nothing was changed.",
                Problem.of("There is none. Nothing was changed.", NOW, Locale.ENGLISH)
                        .means());
    }

    @Test
    void whatNobodyExpectedIsSaidSoAndKeepsItsTrace() {
        Problem problem = Problem.of(new IllegalStateException("x"), NOW, Locale.JAPAN);
        assertFalse(problem.expected());
        assertTrue(problem.details().contains("IllegalStateException"));
        assertFalse(problem.next().isEmpty());
        assertFalse(problem.sentence().contains("IllegalState"));
    }

    @Test
    void aRefusalSpeaksForItself() {
        Problem problem = Problem.of(new Refusal(Problem.class, "list.clear"), NOW, Locale.JAPAN);
        assertTrue(problem.expected());
        assertEquals("一覧を空にする", problem.what());
        assertEquals("list.clear", problem.details());
    }

    @Test
    void theBookKeepsTheNewest() {
        var book = new ProblemBook(Work.direct(), InstantSource.fixed(NOW), Locale.JAPAN);
        int[] told = {0};
        book.onChange(() -> told[0]++);
        for (int i = 0; i <= ProblemBook.LIMIT; i++) {
            book.add(Problem.of("問題" + i, NOW, Locale.JAPAN));
        }
        assertEquals(ProblemBook.LIMIT, book.problems().size());
        assertEquals("問題" + ProblemBook.LIMIT, book.problems().getFirst().what());
        assertEquals(ProblemBook.LIMIT + 1, told[0]);
        book.clear();
        assertTrue(book.problems().isEmpty());
    }
}
