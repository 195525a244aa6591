// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.packs.InstalledPacks;
import fudaban.packs.list.EditionRow;
import fudaban.packs.list.PackList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code pack list}: the installed packs with their editions, which one is in force, and the sum of each. */
@Component(service = Verb.class)
public final class PackListVerb extends PackVerb {
    private final InstalledPacks installed;

    /** For the service registry. */
    @Activate
    public PackListVerb(@Reference InstalledPacks installed) {
        super("pack list", "導入済みのパックと版を一覧する", "list the installed packs and their editions");
        this.installed = installed;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        var today = LocalDate.now(call.settings().clock());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (EditionRow row : new PackList(installed).rows(today, call.locale())) {
            call.line(String.join(
                    "  ",
                    row.pack(),
                    row.version(),
                    row.effective().toString(),
                    row.state().in(call.locale()),
                    row.sum().substring(0, 16),
                    row.name()));
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("pack", row.pack());
            result.put("version", row.version());
            result.put("edition", row.effective().toString());
            result.put("state", row.state().name());
            result.put("sha256", row.sum());
            result.put("files", row.files());
            rows.add(result);
        }
        call.result(rows);
        return 0;
    }
}
