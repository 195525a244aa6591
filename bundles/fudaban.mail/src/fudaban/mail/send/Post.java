// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.send;

import java.util.List;

/** What carries letters: a mail server, or in tests whatever behaves like one. */
@FunctionalInterface
public interface Post {
    /**
     * Tries once. Never throws for what a network does.
     *
     * @param from address of the sender
     * @param to addresses; all get it or none
     * @param message the letter as RFC 5322 has it: ASCII, lines end with CRLF
     */
    Delivery deliver(String from, List<String> to, byte[] message);
}
