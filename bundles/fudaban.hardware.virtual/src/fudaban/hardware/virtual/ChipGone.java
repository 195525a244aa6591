// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

/** The card was torn out of the reader in the middle of a command; no answer reaches the reader. */
public final class ChipGone extends Exception {
    private static final long serialVersionUID = 1L;
}
