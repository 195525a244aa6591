// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal;

import fudaban.ledger.spi.PackFolder;
import fudaban.ledger.spi.ProfileSource;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The packs among the installed bundles: each one that says {@code Provide-Capability: fudaban.pack;pack=ID}. A pack needs no class of its own. Nothing but
 * an index is read before it is asked for.
 */
@Component
public final class PackBundles implements ProfileSource {
    /** The capability's name space. */
    public static final String CAPABILITY = "fudaban.pack";

    private final BundleContext context;

    /** @param context sees the bundles of the product */
    @Activate
    public PackBundles(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<Edition> editions() {
        return packs().flatMap(pack -> pack.editions().stream()).toList();
    }

    private Stream<PackFolder> packs() {
        return Stream.of(context.getBundles())
                .flatMap(bundle -> declared(bundle).map(capability -> folder(bundle, capability)));
    }

    private static Stream<BundleCapability> declared(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? Stream.empty() : revision.getDeclaredCapabilities(CAPABILITY).stream();
    }

    private static PackFolder folder(Bundle bundle, BundleCapability capability) {
        String id = String.valueOf(capability.getAttributes().getOrDefault("pack", bundle.getSymbolicName()));
        return new PackFolder(
                path -> {
                    var entry = bundle.getEntry(path);
                    if (entry == null) {
                        throw new FileNotFoundException(bundle.getSymbolicName() + " lacks " + path);
                    }
                    return entry.openStream();
                },
                id);
    }
}
