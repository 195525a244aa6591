// SPDX-License-Identifier: EPL-2.0
/** Updates of the program and its packs: trusted by one pinned key, installed as a step, taken back. */
package fudaban.update;
