// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import fudaban.personnel.table.TableShape;

/**
 * What tables of people and organisations may look like. A profile, because each office has its own headings.
 *
 * @param codeSystem the code system (体系) by which organisations are told apart; fields named {@code code.SYSTEM} are codes in other systems
 * @param people fields as in {@link PersonRow}, and fullName, fullKana, fullRomaji, organizationCode
 * @param organizations fields as in {@link OrganizationRow}
 */
public record PersonnelTables(String codeSystem, TableShape people, TableShape organizations) {}
