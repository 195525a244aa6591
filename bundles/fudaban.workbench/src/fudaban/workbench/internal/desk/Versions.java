// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ledger.journal.Hash;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Which program this is. */
final class Versions {
    private static final int SHOWN = 16;

    private Versions() {}

    /** The edition of the workbench, which all parts share. */
    static String product() {
        Bundle bundle = FrameworkUtil.getBundle(Versions.class);
        return bundle == null ? "" : bundle.getVersion().toString();
    }

    /** Every part. What started the program is asked: it is active whoever else is, and the framework's own classes belong to no bundle. */
    static Bundle[] bundles() {
        Bundle starter = FrameworkUtil.getBundle(IApplicationContext.class);
        return starter == null || starter.getBundleContext() == null
                ? new Bundle[0]
                : starter.getBundleContext().getBundles();
    }

    /** Every part with its edition, by name. */
    static List<String> parts() {
        return Arrays.stream(bundles())
                .map(bundle -> bundle.getSymbolicName() + " " + bundle.getVersion())
                .sorted()
                .toList();
    }

    /** One number for all parts and editions: two desks that show the same one run the same program. */
    static String hash() {
        return Hash.hex(Hash.sha256(String.join("\n", parts()) + Platform.getOSArch()))
                .substring(0, SHOWN);
    }
}
