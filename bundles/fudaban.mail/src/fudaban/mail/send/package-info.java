// SPDX-License-Identifier: EPL-2.0
/** How letters leave: over a server, once each, or as files. */
package fudaban.mail.send;
