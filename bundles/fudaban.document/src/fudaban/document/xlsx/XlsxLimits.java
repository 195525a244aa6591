// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

/**
 * What is still accepted as a workbook; keeps a small file from filling memory (zip bomb).
 *
 * @param unpacked bytes of all parts read, unpacked
 * @param entries files in the package
 * @param rows rows in a sheet
 */
public record XlsxLimits(long unpacked, int entries, int rows) {
    /**
     * 512 MiB, 10,000 files, a million rows.
     *
     * @return the limits
     */
    public static XlsxLimits usual() {
        return new XlsxLimits(512L << 20, 10_000, 1_000_000);
    }
}
