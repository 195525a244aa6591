// SPDX-License-Identifier: EPL-2.0
/** Lists of accounts from directory services: LDAP as the JDK speaks it. */
package fudaban.registers.internal.directory;
