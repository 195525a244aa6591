// SPDX-License-Identifier: EPL-2.0
/** What brings the previous program back when an update was cut off, or does not start. The start scripts do it; here it is told what they need. */
package fudaban.update.guard;
