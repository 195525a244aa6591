// SPDX-License-Identifier: EPL-2.0
package fudaban.mail;

import fudaban.model.Person;
import java.util.regex.Pattern;

/**
 * Somebody a letter goes to.
 *
 * @param field To, Cc or Bcc
 * @param address mail address; empty while it is not known: the letter then stays in 準備, or is handed over
 * @param name as it is shown; may be empty
 */
public record Recipient(Field field, String address, String name) {
    /** Where the address stands in the letter. */
    public enum Field {
        TO,
        CC,
        BCC
    }

    /** What servers of today take without extensions (RFC 5321 4.1.2, without quoted local parts). */
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private static final int LONGEST = 254;

    public Recipient {
        address = address == null ? "" : address.strip();
        name = name == null ? "" : name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (field == null) {
            field = Field.TO;
        }
    }

    /** To an address. */
    public static Recipient to(String address, String name) {
        return new Recipient(Field.TO, address, name);
    }

    /** To a person; without an address when the register has none. */
    public static Recipient to(Person person) {
        return new Recipient(Field.TO, person.getMail(), person.getDisplayName());
    }

    /** The same as a copy. */
    public Recipient copy() {
        return new Recipient(Field.CC, address, name);
    }

    /** Whether the address is known. */
    public boolean known() {
        return !address.isEmpty();
    }

    /** Whether this is an address a server may be asked to take. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
