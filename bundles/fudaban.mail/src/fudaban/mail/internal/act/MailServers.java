// SPDX-License-Identifier: EPL-2.0
package fudaban.mail.internal.act;

/** The one record of the mail server. */
final class MailServers {
    /** Its title: there is one. */
    static final String TITLE = "SMTP";

    private MailServers() {}
}
