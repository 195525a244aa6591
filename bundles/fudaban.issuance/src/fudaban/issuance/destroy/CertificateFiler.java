// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.destroy;

import fudaban.issuance.delivery.SheetFiler;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.journal.Hash;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;

/** Files a signed 破棄証明書 at its lot, by its QR. */
@Component
public final class CertificateFiler implements SheetFiler {
    private static final Pattern QR =
            Pattern.compile(Pattern.quote(Certificate.SCHEME) + "([^:]+):([0-9a-f]+)(?::([0-9]{1,4}))?");

    @Override
    public int pages(String code) {
        Matcher qr = QR.matcher(code);
        return qr.matches() && qr.group(3) != null ? Integer.parseInt(qr.group(3)) : 1;
    }

    @Override
    public Optional<String> file(Ledger ledger, Session session, String code, byte[] pdf, String workItem)
            throws Refusal {
        Matcher qr = QR.matcher(code);
        if (!qr.matches()) {
            return Optional.empty();
        }
        DestructionLot lot = new Lots(ledger, session).find(qr.group(1));
        var input = new DestroyActs.Keep(lot.getId(), qr.group(2), "application/pdf", Hash.hex(Hash.sha256(pdf)));
        ledger.submit(
                session,
                Submission.of(DestroyActs.KEEP, input).carrying(List.of(pdf)).within(workItem));
        return Optional.of(lot.getNumber());
    }
}
