// SPDX-License-Identifier: EPL-2.0
/** What goes to another system as a file and what comes back: findings with their place, and the sentences for them. */
package fudaban.exchange;
