// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.profile;

/**
 * When backups are made by themselves.
 *
 * @param everyHours how old the newest backup may become while the program runs
 * @param keep how many are kept
 */
public record BackupProfile(int everyHours, int keep) {}
