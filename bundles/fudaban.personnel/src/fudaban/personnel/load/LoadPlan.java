// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep.Progress;
import fudaban.ledger.act.WorkPiece;
import fudaban.personnel.table.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What a table would change, before anything is changed. Loading the same again gives a plan without chunks.
 *
 * @param act the act that takes a chunk
 * @param chunks its inputs, each of at most 1,000 records
 * @param added how many records are new
 * @param changed how many change
 * @param unchanged how many stay as they are
 * @param findings what is wrong, from top to bottom; lines with an error or a contradiction are in no chunk
 */
public record LoadPlan(
        String act,
        List<? extends java.lang.Record> chunks,
        int added,
        int changed,
        int unchanged,
        List<Finding> findings) {
    /** Keeps sorted copies. */
    public LoadPlan {
        chunks = List.copyOf(chunks);
        findings = findings.stream().sorted(Finding.BY_PLACE).toList();
    }

    /** Cuts rows into chunks. */
    public static <R, I extends java.lang.Record> List<I> cut(List<R> rows, int size, Function<List<R>, I> input) {
        return cut(rows, size, row -> 1, input);
    }

    /**
     * Cuts rows into chunks as large as may be: each commit has its price.
     *
     * @param size most records of a chunk
     * @param records how many records a row touches, at most {@code size}
     */
    public static <R, I extends java.lang.Record> List<I> cut(
            List<R> rows, int size, ToIntFunction<R> records, Function<List<R>, I> input) {
        List<I> chunks = new ArrayList<>();
        int from = 0;
        int touched = 0;
        for (int at = 0; at < rows.size(); at++) {
            int more = records.applyAsInt(rows.get(at));
            if (touched + more > size) {
                chunks.add(input.apply(rows.subList(from, at)));
                from = at;
                touched = 0;
            }
            touched += more;
        }
        if (from < rows.size()) {
            chunks.add(input.apply(rows.subList(from, rows.size())));
        }
        return chunks;
    }

    /** How many lines are left out. */
    public long leftOut() {
        return findings.stream()
                .filter(Finding::stops)
                .mapToInt(Finding::line)
                .distinct()
                .count();
    }

    /**
     * Applies it within one work item. A plan without chunks changes nothing, not even the work history. After an interruption loading the same
     * table again goes on
     * where it stopped.
     *
     * @param title title of the work item
     * @param row the row of 別表2 it serves
     * @return the receipts of the chunks
     * @throws Refusal when a chunk is refused because records changed since the plan was made; chunks before it stay
     */
    public List<Receipt> apply(Ledger ledger, Session person, String title, String row, Progress progress)
            throws Refusal {
        Session session = person.working();
        if (chunks.isEmpty()) {
            return List.of();
        }
        List<Receipt> receipts = new ArrayList<>();
        try (var piece = WorkPiece.begin(ledger, session, row, title, outcome(0))) {
            for (java.lang.Record chunk : chunks) {
                progress.done(receipts.size(), chunks.size());
                receipts.add(ledger.submit(session, Submission.of(act, chunk).within(piece.item())));
                int records = receipts.stream()
                        .mapToInt(receipt -> receipt.records().size())
                        .sum();
                // A card may bring its holder with it: what is counted are lines, as the sentence does.
                piece.says(outcome(receipts.size()), Math.min(records, added + changed));
            }
            progress.done(chunks.size(), chunks.size());
        }
        return receipts;
    }

    private String outcome(int done) {
        return done < chunks.size()
                ? Words.text("load.outcome-partial", done, chunks.size())
                : Words.text("load.outcome", added, changed, unchanged, leftOut());
    }
}
