// SPDX-License-Identifier: EPL-2.0
package fudaban.pack.gima;

import fudaban.ledger.spi.PackFolder;
import fudaban.ledger.spi.ProfileSource;
import java.util.List;

/**
 * Files for 職員認証サービス (GIMA). The product finds them by the bundle's capability {@code fudaban.pack}; this class is for tests, which have no bundles.
 */
public final class GimaPack implements ProfileSource {
    private final PackFolder folder = new PackFolder(GimaPack.class, "fudaban.pack.gima");

    @Override
    public List<Edition> editions() {
        return folder.editions();
    }
}
