// SPDX-License-Identifier: EPL-2.0
/** Work of a period in figures and charts. */
package fudaban.reporting.statistics;
