// SPDX-License-Identifier: EPL-2.0
/** Invented people, units, applications, cards and portraits, the same for the same seed. */
package fudaban.sample;
