// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import java.util.List;

/**
 * The files exchanged with the existing 身分証管理システム. Its formats are not public, so what ships here is invented.
 *
 * @param name name of the file; {@code {batch}} and {@code {date}} (yyyyMMdd) are filled in
 * @param charset charset of both files
 * @param columns columns of the file it reads
 * @param result how the list it gives back is read
 */
public record UploadFile(String name, String charset, List<Column> columns, Result result) {
    /**
     * A column.
     *
     * @param header its heading
     * @param field as in {@link FaceLayout.Text}, and kind, staff.number, birth, destination, substitute (the name with 代替文字 where there is one)
     * @param longest most characters; 0 for any
     */
    public record Column(String header, String field, int longest) {}

    /**
     * The result list.
     *
     * @param number headings of the column with the card's number
     * @param status headings of the column that says how it ended
     * @param done words that say it was issued
     * @param reason headings of the column with the reason of a failure
     * @param uid headings of the column with the chip's serial number; may be absent from the file
     * @param issued headings of the column with the day of issue; may be absent
     */
    public record Result(
            List<String> number,
            List<String> status,
            List<String> done,
            List<String> reason,
            List<String> uid,
            List<String> issued) {}
}
