// SPDX-License-Identifier: EPL-2.0
/** Reads applications and lists of cards from files. Nothing is changed by reading; every fault says file, place, column and person. */
package fudaban.issuance.intake;
