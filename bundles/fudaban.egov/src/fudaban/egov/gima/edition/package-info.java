// SPDX-License-Identifier: EPL-2.0
/** What the topic tells whoever writes the next edition of the pack: whether it holds together, what it makes of its tests, what it would change. */
package fudaban.egov.gima.edition;
