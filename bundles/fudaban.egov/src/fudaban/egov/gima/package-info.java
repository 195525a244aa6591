// SPDX-License-Identifier: EPL-2.0
/** 職員認証サービス: from staff events to the 利用者認証情報 it holds, and back. Start reading at {@link fudaban.egov.gima.diff.Difference}. */
package fudaban.egov.gima;
