// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One entry of a desk's chain: what happened, without personal data. Its text form is one line of tab-separated fields; its hash is SHA-256 over
 * that line's
 * UTF-8 bytes, and the line ends with the hash of the entry before, so that a shell with {@code sha256sum} can check a chain.
 *
 * @param desk the desk, [a-z0-9-]{1,16}
 * @param number from 1, without gaps
 * @param happened when it happened in the world
 * @param entered when it was entered
 * @param account id of the account record that did it
 * @param act name of the act
 * @param edition plug-in id and version, {@code fudaban.issuance/0.1.0}; since editions of packs are recorded, after a space each one the act asked
 *     for, {@code fudaban.pack.seed@2026-01-13}
 * @param workItem id of the work item, empty where there is none
 * @param confirmation kind of confirmation
 * @param approver id of the approver's account, empty where there is none
 * @param input commitment to the input: SHA-256, hex
 * @param records the records changed, each with the commitment to its change
 * @param previous hash of the entry before; 64 zeros for the first
 */
public record Entry(
        String desk,
        long number,
        Instant happened,
        Instant entered,
        String account,
        String act,
        String edition,
        String workItem,
        String confirmation,
        String approver,
        String input,
        List<Touched> records,
        String previous) {
    /** The hash before the first entry. */
    public static final String START = "0".repeat(64);

    private static final String NONE = "-";

    public Entry {
        records = List.copyOf(records);
        for (String field : List.of(desk, account, act, edition, workItem, confirmation, approver, input, previous)) {
            if (field.indexOf('\t') >= 0 || field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("a chain field holds a control character");
            }
        }
    }

    /**
     * A record an entry changed.
     *
     * @param id the record's id
     * @param version the version it has after the entry
     * @param commitment SHA-256 over salt and change, hex
     */
    public record Touched(String id, long version, String commitment) {}

    /** The line that is hashed and kept. */
    public String line() {
        var touched = new StringBuilder();
        for (Touched t : records) {
            touched.append(touched.isEmpty() ? "" : ",")
                    .append(t.id)
                    .append('@')
                    .append(t.version)
                    .append('=')
                    .append(t.commitment);
        }
        return String.join(
                "\t",
                desk,
                Long.toString(number),
                happened.toString(),
                entered.toString(),
                account,
                act,
                edition,
                or(workItem),
                confirmation,
                or(approver),
                input,
                or(touched.toString()),
                previous);
    }

    /** SHA-256 of the line, hex. */
    public String hash() {
        return Hash.hex(Hash.sha256(line()));
    }

    /**
     * Reads a line back.
     *
     * @throws IllegalArgumentException when it is no such line
     */
    public static Entry parse(String line) {
        String[] f = line.split("\t", -1);
        if (f.length != 13) {
            throw new IllegalArgumentException("a chain line has 13 fields, this one has " + f.length);
        }
        try {
            List<Touched> touched = new ArrayList<>();
            if (!f[11].equals(NONE)) {
                for (String part : f[11].split(",", -1)) {
                    int at = part.indexOf('@');
                    int is = part.indexOf('=', at);
                    touched.add(new Touched(
                            part.substring(0, at), Long.parseLong(part.substring(at + 1, is)), part.substring(is + 1)));
                }
            }
            return new Entry(
                    f[0],
                    Long.parseLong(f[1]),
                    Instant.parse(f[2]),
                    Instant.parse(f[3]),
                    f[4],
                    f[5],
                    f[6],
                    orEmpty(f[7]),
                    f[8],
                    orEmpty(f[9]),
                    f[10],
                    touched,
                    f[12]);
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException("not a chain line: " + wrong.getMessage(), wrong);
        }
    }

    private static String or(String field) {
        return field.isEmpty() ? NONE : field;
    }

    private static String orEmpty(String field) {
        return field.equals(NONE) ? "" : field;
    }
}
