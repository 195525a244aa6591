// SPDX-License-Identifier: EPL-2.0
/** What comes back from another system, read without trust: records of XML and CSV files, and results of what was sent. */
package fudaban.exchange.read;
