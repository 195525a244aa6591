// SPDX-License-Identifier: EPL-2.0
/** The existing 身分証管理システム as the executor: its input is prepared here and its result list read back, so that nothing is typed twice. */
package fudaban.issuance.existing;
