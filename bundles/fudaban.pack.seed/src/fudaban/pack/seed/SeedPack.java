// SPDX-License-Identifier: EPL-2.0
package fudaban.pack.seed;

import fudaban.ledger.spi.PackFolder;
import fudaban.ledger.spi.ProfileSource;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The profiles shipped as the example: the contract of 令和8年1月13日 to 令和9年2月26日 and sensible defaults for what is not public. */
@Component
public final class SeedPack implements ProfileSource {
    private final PackFolder folder = new PackFolder(SeedPack.class, "fudaban.pack.seed");

    @Override
    public List<Edition> editions() {
        return folder.editions();
    }
}
