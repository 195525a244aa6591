// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.xml;

/**
 * What is still accepted of an XML file that comes from outside.
 *
 * @param bytes size of the file
 * @param depth elements within each other
 * @param text characters of one element or attribute
 * @param attributes attributes of one element
 * @param records records of the file
 */
public record XmlLimits(long bytes, int depth, int text, int attributes, long records) {
    /** Enough for the files of a ministry: 1 GiB, 64 deep, 100,000 characters, 64 attributes, 5 million records. */
    public static XmlLimits usual() {
        return new XmlLimits(1L << 30, 64, 100_000, 64, 5_000_000);
    }
}
