// SPDX-License-Identifier: EPL-2.0
package fudaban.office.post;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands on an address label.
 *
 * @param postalCode the postal code
 * @param address the address, broken into lines where the sender wants them
 * @param organization the organisation and its parts, one a line; may be empty
 * @param person the addressee, as the name is written; empty when the organisation itself is addressed
 */
public record AddressLabel(PostalCode postalCode, List<String> address, List<String> organization, String person) {

    /** Copies the lists. */
    public AddressLabel {
        address = List.copyOf(address);
        organization = List.copyOf(organization);
    }

    /** The lines from top to bottom; a person gets 様, an organisation alone 御中 on its last line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(postalCode.toString());
        lines.addAll(address);
        lines.addAll(organization);
        if (!person.isEmpty()) {
            lines.add(person + "　様");
        } else if (!organization.isEmpty()) {
            lines.add(lines.removeLast() + "　御中");
        }
        return List.copyOf(lines);
    }
}
