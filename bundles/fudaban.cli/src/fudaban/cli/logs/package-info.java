// SPDX-License-Identifier: EPL-2.0
/** Where the log begins. */
package fudaban.cli.logs;
