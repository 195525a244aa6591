// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something that is wrong with a certificate, for programs and for the operator.
 *
 * @param kind what
 * @param about what the sentence names: a day, a name, an OID
 */
public record Finding(Kind kind, String about) {
    private static final ResourceBundle.Control ROOT_NEXT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Kinds of findings. */
    public enum Kind {
        /** Not valid yet. */
        NOT_YET("not-yet"),
        /** Not valid any more. */
        EXPIRED("expired"),
        /** No chain of signatures to an anchor. */
        NO_CHAIN("no-chain"),
        /** A rule of RFC 5280 is broken on the way to the anchor: constraints, usage, policies. */
        CHAIN("chain"),
        /** None of the accepted policies. */
        POLICY("policy"),
        /** No revocation list of its issuer is at hand. */
        NO_LIST("no-list"),
        /** The revocation list is older than it may be. */
        OLD_LIST("old-list"),
        /** Revoked. */
        REVOKED("revoked"),
        /** It was made for another card. */
        OTHER_CARD("other-card"),
        /** The card does not have its private key. */
        NO_KEY("no-key"),
        /** The card has none where its profile wants one. */
        MISSING("missing");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** The sentence for the operator. */
    public String text(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "fudaban.hardware.pki.messages", locale, Finding.class.getClassLoader(), ROOT_NEXT);
        return new MessageFormat(bundle.getString(kind.key), locale).format(new Object[] {about});
    }
}
