// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.xml;

/**
 * One record to write.
 *
 * @param id what it is told by in findings, e.g. the staff number
 * @param label how people call it, e.g. the name; may be empty
 * @param source an {@code EObject} or a {@code Map<String, ?>} that the mapping's paths are read from
 */
public record ExportItem(String id, String label, Object source) {
    /** Empty instead of null. */
    public ExportItem {
        id = id == null ? "" : id;
        label = label == null ? "" : label;
    }
}
