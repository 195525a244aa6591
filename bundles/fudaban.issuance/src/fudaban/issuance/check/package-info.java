// SPDX-License-Identifier: EPL-2.0
/** What an application must fulfil before a number is given: rules as small classes. What only the register knows is checked by the act itself. */
package fudaban.issuance.check;
