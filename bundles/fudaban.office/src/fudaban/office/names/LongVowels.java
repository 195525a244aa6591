// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

/** How a long o or u is spelled. */
enum LongVowels {
    ONCE,
    AS_OH,
    WRITTEN
}
