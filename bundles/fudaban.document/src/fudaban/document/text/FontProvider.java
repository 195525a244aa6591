// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

/** Service: the fonts of this desk, kept once for all who print or draw. */
public interface FontProvider {
    /**
     * The fonts in order.
     *
     * @return always the same stack
     */
    FontStack fonts();
}
