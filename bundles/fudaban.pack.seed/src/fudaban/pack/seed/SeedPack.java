// SPDX-License-Identifier: EPL-2.0
package fudaban.pack.seed;

import fudaban.ledger.spi.PackFolder;
import fudaban.ledger.spi.ProfileSource;
import java.util.List;

/**
 * The profiles shipped as the example: the contract of 令和8年1月13日 to 令和9年2月26日 and sensible defaults for what is not public. The product finds them
 * by the
 * bundle's capability {@code fudaban.pack}; this class is for tests, which have no bundles.
 */
public final class SeedPack implements ProfileSource {
    private final PackFolder folder = new PackFolder(SeedPack.class, "fudaban.pack.seed");

    @Override
    public List<Edition> editions() {
        return folder.editions();
    }
}
