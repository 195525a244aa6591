// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

/** What the two databases call differently; everything else is SQL both know. */
public enum Dialect {
    /** Embedded, encrypted, one desk. */
    H2("BLOB"),
    /** A server, several desks. */
    POSTGRESQL("BYTEA");

    private final String blob;

    Dialect(String blob) {
        this.blob = blob;
    }

    /** The type of long bytes. */
    public String blob() {
        return blob;
    }
}
