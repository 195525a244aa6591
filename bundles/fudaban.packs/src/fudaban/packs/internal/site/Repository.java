// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.site;

import fudaban.packs.internal.folder.Sums;
import fudaban.packs.internal.site.Artifacts.Artifact;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.internal.p2.metadata.repository.SimpleMetadataRepositoryFactory;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.Feature;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;

/** Makes a p2 repository of a bundle in {@code plugins/} and its feature in {@code features/}, with Equinox's own publisher. */
final class Repository {
    private static final String INDEX = """
        version=1
        metadata.repository.factory.order=content.xml,!
        artifact.repository.factory.order=artifacts.xml,!
        """;

    private final Path site;

    Repository(Path site) {
        this.site = site;
    }

    /** Where the jar of a bundle lies. */
    Path bundle(String id, String version) {
        return site.resolve("plugins/" + id + "_" + version + ".jar");
    }

    /** Where the jar of a feature lies. */
    Path feature(String id, String version) {
        return site.resolve("features/" + id + "_" + version + ".jar");
    }

    /**
     * Publishes a bundle and its feature, {@code ID.feature}.
     *
     * @throws IOException when something cannot be published; the message is the publisher's
     */
    void publish(String id, String version) throws IOException {
        var factory = new SimpleMetadataRepositoryFactory();
        factory.setAgent(new QuietAgent());
        var units = factory.create(site.toUri(), id, null, Map.of());
        units.addInstallableUnits(List.of(
                BundlesAction.createBundleIU(bundle(id, version).toFile())
                        .orElseThrow(() -> new IOException("no bundle: " + bundle(id, version)))));
        var info = new PublisherInfo();
        info.setMetadataRepository(units);
        IPublisherAction[] actions = {new FeatureUnits(site.resolve("features"))};
        IStatus status = new Publisher(info).publish(actions, new NullProgressMonitor());
        if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
            throw new IOException(status.toString(), status.getException());
        }
        timeless(site.resolve("content.xml"));
        Artifacts.write(
                site,
                id,
                List.of(
                        artifact("osgi.bundle", id, version, bundle(id, version)),
                        artifact(
                                "org.eclipse.update.feature",
                                id + ".feature",
                                version,
                                feature(id + ".feature", version))));
        Files.writeString(site.resolve("p2.index"), INDEX);
    }

    private static Artifact artifact(String kind, String id, String version, Path jar) throws IOException {
        return new Artifact(kind, id, version, Files.size(jar), Sums.of(jar));
    }

    /** The units of features, without their jars: those lie in the repository already. */
    private static final class FeatureUnits extends FeaturesAction {
        FeatureUnits(Path features) {
            super(new File[] {features.toFile()});
        }

        @Override
        protected void publishFeatureArtifacts(Feature feature, IInstallableUnit unit, IPublisherInfo info) {
            // Named in artifacts.xml, where the sums are made without p2's registry of checksums.
        }
    }

    /** The same pack gives the same bytes: the time of publishing is no part of it. */
    private static void timeless(Path file) throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.replaceAll("(<property name='p2.timestamp' value=')\\d+'", "$10'"));
    }
}
