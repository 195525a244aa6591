// SPDX-License-Identifier: EPL-2.0
/** The office's own forms of reports: what they may ask for, where they are found, and how they are tried. */
package fudaban.reporting.form;
