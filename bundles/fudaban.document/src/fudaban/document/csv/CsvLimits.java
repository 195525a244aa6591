// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

/**
 * What is still accepted as a CSV file.
 *
 * @param bytes size of the file
 * @param rows number of rows
 * @param columns columns in a row
 * @param field characters in a field
 */
public record CsvLimits(long bytes, int rows, int columns, int field) {
    /**
     * Enough for every list of the desk: 64 MiB, a million rows, 1,000 columns, 100,000 characters.
     *
     * @return the limits
     */
    public static CsvLimits usual() {
        return new CsvLimits(64 << 20, 1_000_000, 1_000, 100_000);
    }
}
