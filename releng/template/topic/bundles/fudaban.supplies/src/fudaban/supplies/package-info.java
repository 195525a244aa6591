// SPDX-License-Identifier: EPL-2.0
/** What others may use of this topic. */
package fudaban.supplies;
