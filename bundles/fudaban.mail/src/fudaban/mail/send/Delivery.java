// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

/**
 * How one attempt ended.
 *
 * @param end what is known of it
 * @param trouble where it stopped, a stable name: connect, tls, login, sender, recipient, data, size, lost; empty when the server has taken it
 * @param answer what the server said last; may name an address
 */
public record Delivery(End end, String trouble, String answer) {
    /** What is known of an attempt. */
    public enum End {
        /** The server has taken the letter. */
        SENT,
        /** It surely has not, and may later. */
        LATER,
        /** It surely has not and will not: something about the letter is wrong. */
        REFUSED,
        /** The connection ended after the whole letter was on its way and before the server said whether it took it. */
        UNCLEAR
    }

    /** The server has taken it. */
    public static Delivery sent(String answer) {
        return new Delivery(End.SENT, "", answer);
    }

    /** Whether the trouble is the server's or the desk's, so that other letters would fare alike. */
    public boolean ofServer() {
        return switch (trouble) {
            case "connect", "tls", "login" -> true;
            default -> false;
        };
    }
}
