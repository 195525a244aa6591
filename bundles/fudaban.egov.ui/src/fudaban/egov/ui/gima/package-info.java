// SPDX-License-Identifier: EPL-2.0
/** 職員認証サービス: releases, their differences, files and results, and what comes next. */
package fudaban.egov.ui.gima;
