// SPDX-License-Identifier: EPL-2.0
/** What happened in a period, read once: work, hours, acts. Reports and lists are told from it. */
package fudaban.reporting.facts;
