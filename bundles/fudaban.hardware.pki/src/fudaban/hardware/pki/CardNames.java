// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pki;

import fudaban.hardware.card.CardContent;
import fudaban.hardware.card.KeySlot;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** How a card's holder is named in requests and certificates: Latin as the subject, Japanese as an alternative name. */
final class CardNames {
    private CardNames() {}

    static X500Name subject(CardContent content, KeySlot slot) {
        var name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "JP");
        put(name, BCStyle.O, content.fields().get("issuer"));
        // Card authentication says which card this is, and nothing about its holder (FIPS 201-3, 4.2.3.2).
        if (slot.pin()) {
            put(name, BCStyle.CN, content.fields().get("name.latin"));
        }
        return name.addRDN(BCStyle.SERIALNUMBER, content.cardNumber()).build();
    }

    /** The card's UUID as URI, and 別名 (directoryName) where the certificate names the holder. */
    static GeneralNames alternatives(CardContent content, KeySlot slot) {
        List<GeneralName> names = new ArrayList<>();
        names.add(new GeneralName(GeneralName.uniformResourceIdentifier, "urn:uuid:" + content.cardUuid()));
        var japanese = content.fields().get("name");
        if (slot.pin() && japanese != null) {
            var name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "JP");
            put(name, BCStyle.OU, content.fields().get("organization"));
            put(name, BCStyle.CN, japanese);
            names.add(new GeneralName(GeneralName.directoryName, name.build()));
        }
        return new GeneralNames(names.toArray(GeneralName[]::new));
    }

    private static void put(X500NameBuilder name, org.bouncycastle.asn1.ASN1ObjectIdentifier type, String value) {
        if (value != null && !value.isBlank()) {
            name.addRDN(type, value);
        }
    }
}
