// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

/**
 * A place of work in the workbench.
 *
 * @param part element id of the part
 * @param about what the part is to show, in the part's own words; empty: as it is. The part has it injected under {@link #ABOUT}
 */
public record Place(String part, String about) {
    /** Name under which a part's context holds what it is to show. */
    public static final String ABOUT = "fudaban.about";

    /** The part as it is. */
    public static Place of(String part) {
        return new Place(part, "");
    }
}
