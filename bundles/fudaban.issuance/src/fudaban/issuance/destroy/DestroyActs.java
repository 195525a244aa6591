// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.destroy;

import fudaban.issuance.destroy.model.Identified;
import java.util.List;

/** Names and inputs of the acts of 物理破棄. */
public final class DestroyActs {
    /** 破棄ロットの開始. */
    public static final String OPEN = "issuance.destroy-open";
    /** Cards and spoiled blanks are put in. */
    public static final String ADD = "issuance.destroy-add";
    /** The inverse, while the lot is open. */
    public static final String TAKE_OUT = "issuance.destroy-take-out";
    /** 物理破棄 of the whole lot: final, confirmed once by the 立会者. */
    public static final String CLOSE = "issuance.destroy-card";
    /** 取止め: nothing of it was destroyed. */
    public static final String CANCEL = "issuance.destroy-cancel";
    /** The scan of the signed certificate is kept with its lot. */
    public static final String KEEP = "issuance.destroy-keep";

    /** Most entries of a lot, so that it is closed by one act: each touches up to two records. */
    public static final int LOT = 450;

    private DestroyActs() {}

    /**
     * One of the two names the 立会者.
     *
     * @param witnessAccount id of an account of the office, or null
     * @param witness name of somebody of the office without an account, or null
     * @param method how it is done; null: as the profile says
     * @param level class of what is left; null: as the profile says
     */
    public record Open(String witnessAccount, String witness, String method, String level) {}

    /** @param items at most 200 */
    public record Add(String lot, List<Item> items) {}

    /** @param number number of a card, or serial number of a spoiled blank */
    public record Item(String number, Identified identified) {}

    /** @param number as it stands in the lot */
    public record TakeOut(String lot, String number, String reason) {}

    /**
     * @param pieces how many the 立会者 counted
     * @param listHash hash of the list the 立会者 saw: another list is not what was confirmed
     */
    public record Close(String lot, int pieces, String listHash) {}

    /** Gives the lot up. */
    public record Cancel(String lot, String reason) {}

    /**
     * @param listHash the beginning of the hash that the certificate bears: of another list it is none of this lot
     * @param hash SHA-256 of the scan, which is carried
     */
    public record Keep(String lot, String listHash, String mediaType, String hash) {}
}
