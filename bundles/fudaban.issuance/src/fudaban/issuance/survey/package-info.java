// SPDX-License-Identifier: EPL-2.0
/** 有効期限調査: which cards expire, the letters that ask the units, and their answers. Begin at {@link fudaban.issuance.survey.SurveyDesk}. */
package fudaban.issuance.survey;
