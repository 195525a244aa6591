// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal.ipp;

import java.util.List;
import java.util.stream.Stream;

/**
 * A request or an answer of IPP, RFC 8011.
 *
 * @param code operation of a request, status of an answer
 * @param id number of the request
 * @param groups in their order
 */
public record IppMessage(int code, int id, List<IppGroup> groups) {
    /** All groups of a kind. */
    public Stream<IppGroup> all(int tag) {
        return groups.stream().filter(group -> group.tag() == tag);
    }

    /** The first group of a kind; empty of attributes when there is none. */
    public IppGroup first(int tag) {
        return all(tag).findFirst().orElseGet(() -> new IppGroup(tag));
    }

    /** Whether an answer says that it was done. */
    public boolean successful() {
        return code < 0x0100;
    }
}
