// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.ledger.journal.Hash;

/**
 * A file that goes with a letter.
 *
 * @param name file name as the recipient sees it, without folders
 * @param mediaType e.g. {@code application/pdf}
 * @param content its bytes
 */
public record Enclosure(String name, String mediaType, byte[] content) {
    /** Workbooks. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** Portable documents. */
    public static final String PDF = "application/pdf";

    public Enclosure {
        if (name.isBlank() || name.matches(".*[/\\\\\\p{Cntrl}].*")) {
            throw new IllegalArgumentException("not the name of an enclosure");
        }
    }

    /** SHA-256 of the content, lower-case hex. */
    public String hash() {
        return Hash.hex(Hash.sha256(content));
    }
}
