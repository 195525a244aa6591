// SPDX-License-Identifier: EPL-2.0
/** What a screen asks of the topic, so that it needs to know neither editions of the pack nor mappings. */
package fudaban.egov.gima.desk;
