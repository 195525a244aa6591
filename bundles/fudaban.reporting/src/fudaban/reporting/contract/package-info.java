// SPDX-License-Identifier: EPL-2.0
/** What follows from the contract alone: service days and hours, rows, due dates. */
package fudaban.reporting.contract;
