// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.spi;

import fudaban.ledger.Contributions;

/** Gives what the plug-ins of the running product bring. An OSGi service, there as soon as texts can be sorted and days counted. */
public interface ContributionSource {
    /** Everything that is there now. */
    Contributions contributions();
}
