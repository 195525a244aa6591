// SPDX-License-Identifier: EPL-2.0
/** Where an update comes from: a folder, a zip, an address. What is read there is trusted by nobody. */
package fudaban.update.source;
