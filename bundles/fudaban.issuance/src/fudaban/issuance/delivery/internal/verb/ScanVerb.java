// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.ScanFiling;
import fudaban.issuance.delivery.SheetFiler;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code delivery scan}: splits one scan of several sheets and files each; exit 1 when a part could not be filed. */
@Component(service = Verb.class)
public final class ScanVerb extends DeliveryVerb {
    /** A colour scan at 300 dpi has about 3 MB a page. */
    private static final long MOST_BYTES = 400L << 20;

    private final List<SheetFiler> others = new CopyOnWriteArrayList<>();

    /** For the service registry. */
    public ScanVerb() {
        super(
                "scan",
                COUNTER,
                "スキャンしたPDFをQRコードで分け、受領書・郵送・決裁票に保管する",
                "split a scanned PDF by its QR codes and file each part",
                Parameter.positional("FILE", "スキャンしたPDF", "the scanned PDF", true));
    }

    /** Who files sheets of other kinds. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFiler(SheetFiler filer) {
        others.add(filer);
    }

    /** Goes away. */
    public void removeFiler(SheetFiler filer) {
        others.remove(filer);
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        Path file = call.path("FILE");
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw Delivery.refusal("scan.none", file.getFileName(), MOST_BYTES >> 20);
        }
        List<Map<String, Object>> parts = new ArrayList<>();
        int unread = 0;
        for (ScanFiling.Filed filed : new ScanFiling(call.ledger(), call.session(), others)
                .file(
                        Files.readAllBytes(file),
                        item,
                        (done, of) -> call.progress(say(call.locale(), "work.scan"), done, of))) {
            boolean lost = filed.outcome() == ScanFiling.Outcome.UNREADABLE;
            unread += lost ? 1 : 0;
            call.line(
                    lost
                            ? filed.problem().in(call.locale())
                            : say(
                                    call.locale(),
                                    "scan." + filed.outcome(),
                                    filed.part().pages(),
                                    filed.number()));
            parts.add(Map.of(
                    "pages",
                    filed.part().pages(),
                    "number",
                    filed.number(),
                    "outcome",
                    filed.outcome().name()));
        }
        int lost = unread;
        return new Done(
                lost == 0 ? 0 : 1,
                parts.size() - lost,
                locale -> say(locale, "done.scan", parts.size() - lost, lost),
                Map.of("parts", parts));
    }
}
