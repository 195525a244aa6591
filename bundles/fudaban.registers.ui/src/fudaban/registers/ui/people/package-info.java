// SPDX-License-Identifier: EPL-2.0
/** 名簿: people who work under the contract. */
package fudaban.registers.ui.people;
