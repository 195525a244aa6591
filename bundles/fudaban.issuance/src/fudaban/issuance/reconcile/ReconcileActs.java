// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.RowState;
import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of 照合. What a repair does to a card is the act of that step ({@code issuance.suspend-card} ...), in a wave. */
public final class ReconcileActs {
    /** A comparison and what came of it, in figures. */
    public static final String OPEN = "issuance.reconcile-open";
    /** Cards with differences. Repeating a chunk does nothing. */
    public static final String ROWS = "issuance.reconcile-rows";
    /** 採用, 保留 or back to 未判断. */
    public static final String DECIDE = "issuance.reconcile-decide";
    /** 記載事項変更: records of cards are corrected by what a source knows better, or put back. */
    public static final String AMEND = "issuance.reconcile-amend";
    /** What was done about differences: asked, looked at, in a wave. */
    public static final String NOTE = "issuance.reconcile-note";

    /** Most rows in one entry. */
    public static final int MOST = 400;

    private ReconcileActs() {}

    /**
     * @param cards cards of all sides together
     * @param agreeing those without a difference
     * @param later those of them that were explained by what changed after a list was made
     * @param differing those with one
     */
    public record Open(int cards, int agreeing, int later, int differing, List<Listed> sides, List<Count> counts) {
        /** A list that was compared; see the record's Side. */
        public record Listed(
                String source,
                String title,
                String file,
                String hash,
                LocalDate asOf,
                int rows,
                int faults,
                int others) {}

        /** How often a difference was found. */
        public record Count(String source, Mismatch kind, int count) {}
    }

    /**
     * @param comparison its id
     * @param last whether these are the last ones
     */
    public record Rows(String comparison, List<Line> rows, boolean last) {}

    /**
     * @param credential id of our record, or null
     * @param own what our records say, see {@link Said}; the other columns likewise
     * @param findings see {@link Found}
     * @param held why it was held before, or null
     */
    public record Line(
            String number,
            String credential,
            Mismatch kind,
            Mending mending,
            String own,
            String chip,
            String common,
            String gate,
            String findings,
            String held) {}

    /** @param remark why, may be empty */
    public record Decide(List<String> rows, RowState state, String remark) {}

    /**
     * @param undo whether what was corrected is put back
     * @param reason why it is put back, else null
     */
    public record Amend(List<String> rows, boolean undo, String reason) {}

    /**
     * @param mending which differences of the rows
     * @param source of which source; empty: of all
     * @param how what became of them
     * @param reference number of the letter or wave, or null
     * @param remark replaces the remark where it is not null
     */
    public record Note(List<String> rows, Mending mending, String source, How how, String reference, String remark) {}

    /** What became of differences. */
    public enum How {
        /** They are in a wave that is to run. */
        PLANNED,
        /** Their wave waits for a decision. */
        WAITS,
        /** Carried out. */
        DONE,
        /** Could not be carried out any more, or was undone: held. */
        HELD
    }
}
