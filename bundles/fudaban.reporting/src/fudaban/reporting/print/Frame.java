// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.print;

import java.time.Instant;
import java.util.List;

/**
 * What stands around every report.
 *
 * @param title 件名 of the contract
 * @param contractNumber 契約番号
 * @param recipient 宛先, or empty
 * @param boxes labels of the 確認欄
 * @param receipt labels of the 受領欄
 * @param copies 部数 as the contract has it, or empty
 * @param authors who worked or made it
 * @param cut for whom it is made
 * @param number number of the report with its edition
 * @param edition 1, then one more for each 差替え
 * @param reason of the 差替え, or empty
 * @param head head of the chain before rendering, {@code desk:number=hash}; empty on a draft
 * @param draft whether it is only a draft
 * @param made when it was put together
 */
public record Frame(
        String title,
        String contractNumber,
        String recipient,
        List<String> boxes,
        List<String> receipt,
        String copies,
        String authors,
        Cut cut,
        String number,
        int edition,
        String reason,
        String head,
        boolean draft,
        Instant made) {
    public Frame {
        boxes = List.copyOf(boxes);
        receipt = List.copyOf(receipt);
    }

    /** The same around the same report for somebody else. */
    public Frame as(Cut other) {
        return new Frame(
                title,
                contractNumber,
                recipient,
                boxes,
                receipt,
                copies,
                authors,
                other,
                number,
                edition,
                reason,
                head,
                draft,
                made);
    }
}
