// SPDX-License-Identifier: EPL-2.0
/** What is done with a report of any kind after it was handed in. */
package fudaban.reporting.ui.life;
