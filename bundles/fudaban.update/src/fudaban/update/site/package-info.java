// SPDX-License-Identifier: EPL-2.0
/** What an update comes as: a folder with a manifest of every file and one signature over it; written, signed and verified here. */
package fudaban.update.site;
