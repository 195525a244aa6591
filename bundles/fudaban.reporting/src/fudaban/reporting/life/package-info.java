// SPDX-License-Identifier: EPL-2.0
/** The life of a report: 作成中, 提出, 受領, 確定, 差替え. */
package fudaban.reporting.life;
