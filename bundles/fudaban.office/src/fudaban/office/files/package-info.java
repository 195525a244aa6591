// SPDX-License-Identifier: EPL-2.0
/** Names of files that every system takes, also the ones of Windows. */
package fudaban.office.files;
