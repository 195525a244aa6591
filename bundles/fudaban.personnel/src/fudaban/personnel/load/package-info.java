// SPDX-License-Identifier: EPL-2.0
/** From a table to acts: what would be new, changed, unchanged or contradicting, and then the chunks within one work item. */
package fudaban.personnel.load;
