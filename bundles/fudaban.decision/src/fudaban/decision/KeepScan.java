// SPDX-License-Identifier: EPL-2.0
package fudaban.decision;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.RequestNumber;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestState;
import fudaban.model.Role;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Keeps the scan of a sheet with its request. The same scan again changes nothing; another one takes its place. */
@Component(service = Act.class)
public final class KeepScan implements Act<KeepScan.Input> {
    /** Name of the act. */
    public static final String NAME = "decision.keep-scan";

    /**
     * @param request number of a request that waits
     * @param hash SHA-256 of the carried scan, hex
     */
    public record Input(String request, String mediaType, String hash) {}

    private final ActType<Input> type = new ActType<>(
            NAME, Input.class, Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR), "", "", KeepScan.class);

    @Override
    public ActType<Input> type() {
        return type;
    }

    @Override
    public void run(Input input, Change change) throws Refusal {
        String number = RequestNumber.read(input.request());
        Request request = change.find(Request.class, ModelPackage.Literals.REQUEST__NUMBER, number)
                .orElseThrow(() -> new Refusal(KeepScan.class, "request.none", input.request()));
        if (request.getState() != RequestState.WAITING) {
            throw new Refusal(KeepScan.class, "request.closed", input.request());
        }
        if (request.getScan() != null) {
            Attachment before = change.load(Attachment.class, request.getScan());
            if (input.hash().equals(before.getHash())) {
                return;
            }
            change.remove(before);
        }
        byte[] content = change.carried(input.hash());
        Attachment scan = change.create(Attachment.class);
        // Names of files may hold names of people.
        scan.setName("scan-" + input.request());
        scan.setMediaType(input.mediaType());
        scan.setSize(content.length);
        scan.setHash(input.hash());
        scan.setContent(content);
        request.setScan(scan.getId());
    }
}
