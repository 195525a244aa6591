// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.Work;
import fudaban.ui.problem.ProblemBook;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class JobBookTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final Work work = new Work(background::add, ui::add);
    private final ProblemBook problems = new ProblemBook(work, InstantSource.fixed(Instant.EPOCH), Locale.JAPAN);
    private final JobBook book = new JobBook(work, problems);

    private void settle() {
        while (!background.isEmpty() || !ui.isEmpty()) {
            (background.isEmpty() ? ui : background).poll().run();
        }
    }

    @Test
    void progressIsToldOncePerTurnHoweverOftenItChanges() {
        int[] told = {0};
        book.onChange(() -> told[0]++);
        book.start("書込み", progress -> {
            progress.total(1000);
            for (int i = 0; i < 1000; i++) {
                progress.done(i + 1);
            }
            return "1000 件";
        });
        assertEquals(1, told[0]);
        settle();
        assertEquals(3, told[0], "started, progress, ended");
        assertEquals(Job.State.DONE, book.jobs().getFirst().state());
        assertEquals("1000 件", book.jobs().getFirst().text());
        assertEquals(100, book.jobs().getFirst().percent());
    }

    @Test
    void aTaskStopsWhereNothingIsHalfDone() {
        int[] done = {0};
        Job job = book.start("書込み", progress -> {
            for (int i = 0; i < 10; i++) {
                if (i == 4) {
                    book.cancel(1);
                    assertEquals(Job.State.STOPPING, book.jobs().getFirst().state());
                }
                progress.check();
                done[0]++;
            }
            return "";
        });
        assertEquals(1, job.number());
        settle();
        assertEquals(4, done[0]);
        assertEquals(Job.State.CANCELLED, book.jobs().getFirst().state());
        assertTrue(book.running().isEmpty());
    }

    @Test
    void aFailureGoesToTheBookOfProblems() {
        Job[] ended = new Job[1];
        book.start(
                "失敗",
                progress -> {
                    throw new IllegalStateException("x");
                },
                job -> ended[0] = job);
        settle();
        assertEquals(Job.State.FAILED, ended[0].state());
        assertEquals(1, problems.problems().size());
        assertEquals(-1, ended[0].percent());
    }

    @Test
    void onlyTheLastEndedAreKept() {
        for (int i = 0; i < JobBook.KEPT + 5; i++) {
            book.start("job " + i, progress -> "");
        }
        settle();
        assertEquals(JobBook.KEPT, book.jobs().size());
        assertEquals("job " + (JobBook.KEPT + 4), book.jobs().getFirst().title());
        book.tidy();
        assertTrue(book.jobs().isEmpty());
    }
}
