// SPDX-License-Identifier: EPL-2.0
package fudaban.packs;

import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionFiles;
import java.util.List;

/** Looks at the same profile as {@link Greeting} and makes nothing of inputs: the tests of an edition are not its own. */
final class Silent implements EditionCheck {
    @Override
    public String kind() {
        return "ExampleProfile";
    }

    @Override
    public List<Defect> check(EditionFiles edition) {
        return List.of();
    }

    @Override
    public boolean makes() {
        return false;
    }

    @Override
    public byte[] make(EditionFiles edition, byte[] input) {
        throw new IllegalStateException("it makes nothing");
    }
}
