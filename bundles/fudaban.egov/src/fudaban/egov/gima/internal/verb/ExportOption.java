// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.diff.ServiceExport;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.result.ExportFile;
import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.verb.Invocation;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The service's export a call names.
 *
 * @param export how it is read, null where none is named
 * @param hash its SHA-256, hex, null where none is named
 */
record ExportOption(ServiceExport export, String hash) {
    static ExportOption of(Invocation call, GimaEdition edition) throws Refusal, IOException {
        if (call.value("--export").isEmpty()) {
            return new ExportOption(null, null);
        }
        Path file = call.path("--export");
        return new ExportOption(ExportFile.of(edition, file), Hash.hex(Hash.sha256(file)));
    }
}
