// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.mapping;

import fudaban.office.characters.Uncarried;
import java.util.List;

/** Which characters a target can carry. */
public interface Repertoire {
    /** The characters of a text that cannot be carried, in order. */
    List<Uncarried> check(String text);

    /** What it is called in messages. */
    String name();
}
