// SPDX-License-Identifier: EPL-2.0
/** 表1 as a checklist: what is due when, what was handed in, what came back. */
package fudaban.reporting.papers;
