// SPDX-License-Identifier: EPL-2.0
/** Forms of the office that a report is filled into: XHTML with a part of CSS, or a workbook. Start at {@link fudaban.document.form.HtmlForm}. */
package fudaban.document.form;
