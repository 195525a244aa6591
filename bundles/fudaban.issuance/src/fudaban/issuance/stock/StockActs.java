// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.stock;

import fudaban.issuance.stock.model.FigureKind;
import fudaban.model.CredentialKind;
import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of 未発行カード. */
public final class StockActs {
    /** 受入 of a delivery. */
    public static final String RECEIVE = "issuance.stock-receive";
    /** 移動, e.g. out of a box into the hopper. */
    public static final String MOVE = "issuance.stock-move";
    /** 書損 of blanks that nothing was written on. */
    public static final String SPOIL = "issuance.stock-spoil";
    /** 棚卸. */
    public static final String COUNT = "issuance.stock-count";
    /** Enters figures of the forecast; one of the same name takes the place of the other. */
    public static final String FIGURES = "issuance.stock-figures";
    /** Takes figures of the forecast back. */
    public static final String WITHDRAW_FIGURES = "issuance.stock-figures-withdraw";

    private StockActs() {}

    /**
     * @param document number of the delivery
     * @param place where it is put
     * @param boxes at most 400
     */
    public record Receive(String document, String place, LocalDate receivedOn, List<Box> boxes) {}

    /**
     * A box, or a single card.
     *
     * @param serial number of the box, or of the card
     * @param count pieces: 1 for a single card
     */
    public record Box(String serial, CredentialKind kind, int count) {}

    /** @param count pieces; 0 for all */
    public record Move(String serial, int count, String place) {}

    /** @param count pieces; 0 for all */
    public record Spoil(String serial, int count, String reason) {}

    /**
     * @param month yyyy-MM
     * @param witness who counted too; or null
     * @param correct whether boxes are set to what was found, each with a line in the account
     * @param lines at most 400
     */
    public record Count(String month, String witness, boolean correct, List<Line> lines) {}

    /**
     * What was found.
     *
     * @param serial number of a box; null for all single cards of a kind at a place
     * @param place for single cards
     * @param kind for single cards
     * @param remark what explains a difference
     */
    public record Line(String serial, String place, CredentialKind kind, int found, String remark) {}

    /** @param figures at most 400 */
    public record Enter(List<Figure> figures) {}

    /**
     * A figure somebody knows.
     *
     * @param kind of card; null for what is about ribbons
     * @param month MM for a month of every year, yyyy-MM for one month; null for what is about no month
     * @param remark why; or null
     */
    public record Figure(FigureKind what, CredentialKind kind, String month, int figure, String remark) {}

    /** @param names of figures that count, as {@link Figures#name} makes them; at most 400 */
    public record Withdraw(List<String> names, String reason) {}
}
