// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import fudaban.model.StaffEventKind;
import java.time.LocalDate;

/**
 * Something that happens to one member of staff: 採用, 異動, 昇任, 改姓, 退職, 併任, 併任解除 or 復職. 組織改編 is {@link Reorganize}. 併任 tells the unit and title
 * of the second post, and its last day where one is known ({@link PersonRow#validTo}); the first post stays.
 *
 * @param kind what it is
 * @param effectiveOn 発令日; for 退職 the last day in the office. Before that day the event waits as 予約 and shows in no list of people
 * @param after the staff number and what is different afterwards
 * @param reference 発令番号 or another reference to the paper, or null
 */
public record StaffEvent(StaffEventKind kind, LocalDate effectiveOn, PersonRow after, String reference) {}
