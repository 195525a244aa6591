// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal;

import fudaban.ledger.spi.PackFolder;
import fudaban.ledger.spi.ProfileSource;
import fudaban.packs.InstalledPacks;
import fudaban.packs.Pack;
import java.io.FileNotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The packs among the installed bundles: each one that says {@code Provide-Capability: fudaban.pack;pack=ID}. A pack needs no class of its own.
 * Nothing but
 * an index is read before it is asked for.
 */
@Component
public final class PackBundles implements ProfileSource, InstalledPacks {
    /** The capability's name space. */
    public static final String CAPABILITY = "fudaban.pack";

    private final BundleContext context;

    /** Sees the bundles of the product. */
    @Activate
    public PackBundles(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<Edition> editions() {
        return all().stream()
                .flatMap(pack -> new PackFolder(pack.root(), pack.id()).editions().stream())
                .toList();
    }

    @Override
    public List<Pack> all() {
        return Stream.of(context.getBundles())
                .filter(bundle -> (bundle.getState() & (Bundle.UNINSTALLED | Bundle.INSTALLED)) == 0)
                .flatMap(bundle -> declared(bundle).map(capability -> pack(bundle, capability)))
                .sorted(Comparator.comparing(Pack::id))
                .toList();
    }

    @Override
    public String platform() {
        return context.getBundle().getVersion().toString();
    }

    private static Stream<BundleCapability> declared(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision == null ? Stream.empty() : revision.getDeclaredCapabilities(CAPABILITY).stream();
    }

    private static Pack pack(Bundle bundle, BundleCapability capability) {
        String id = String.valueOf(capability.getAttributes().getOrDefault("pack", bundle.getSymbolicName()));
        return new Pack(id, bundle.getVersion().toString(), path -> {
            var entry = bundle.getEntry(path);
            if (entry == null) {
                throw new FileNotFoundException(bundle.getSymbolicName() + " lacks " + path);
            }
            return entry.openStream();
        });
    }
}
