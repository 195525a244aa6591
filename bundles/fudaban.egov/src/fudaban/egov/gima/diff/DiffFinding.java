// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

/**
 * Something found about a user who has no line.
 *
 * @param userId 利用者ID, may be empty
 * @param person id of the person, null where none is known
 * @param noticed what was found
 */
public record DiffFinding(String userId, String person, Noticed noticed) {}
