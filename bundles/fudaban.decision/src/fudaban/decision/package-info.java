// SPDX-License-Identifier: EPL-2.0
/** 決裁, 事後承認 and 予約: what waits for somebody, its sheet, and what was decided. */
package fudaban.decision;
