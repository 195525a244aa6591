// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.xml;

import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param path where it lies
 * @param number its number, from 1
 * @param first number of its first record among all records of the export, from 1
 * @param records how many records it holds; record k stands alone in one line
 * @param bytes its length
 * @param sha256 of its bytes, hexadecimal, lower case
 */
public record ExportedFile(Path path, int number, long first, long records, long bytes, String sha256) {}
