// SPDX-License-Identifier: EPL-2.0
/** People who work under the contract. */
package fudaban.registers.people;
