// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.Say;

/**
 * One thing that was measured.
 *
 * @param name stable name: resolution, within, head, above, aside, light, clipped, sharp, plain, edges, heads, age
 * @param value what was measured, as shown: with its unit
 * @param limit what is allowed, as shown
 * @param verdict what it means
 * @param sentence what was measured against which limit, and what to do when it is not kept
 */
public record Measure(String name, String value, String limit, Verdict verdict, Say sentence) {
    /** What a measure means. */
    public enum Verdict {
        /** Within the limits. */
        GOOD,
        /** Could not be measured: somebody looks. */
        UNKNOWN,
        /** Beyond the limits. */
        BAD
    }
}
