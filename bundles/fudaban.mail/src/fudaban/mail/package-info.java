// SPDX-License-Identifier: EPL-2.0
/** The outbox of the desk: letters that are queued once and sent once. Begin at {@link fudaban.mail.Outbox}. */
package fudaban.mail;
