// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.p2;

import fudaban.ledger.Refusal;
import fudaban.update.site.SiteManifest;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** Asks p2 what the groups of a site (features, products) would change: newer ones take the place of those installed, new ones are added. */
final class SitePlan {
    private final IProvisioningAgent agent;
    private final IProfile profile;

    SitePlan(IProvisioningAgent agent, IProfile profile) {
        this.agent = agent;
        this.profile = profile;
    }

    /** @param site address of the verified copy */
    IProvisioningPlan of(URI site, SiteManifest manifest) throws Refusal {
        var monitor = new NullProgressMonitor();
        try {
            IMetadataRepository repository =
                    agent.getService(IMetadataRepositoryManager.class).loadRepository(site, monitor);
            agent.getService(IArtifactRepositoryManager.class).loadRepository(site, monitor);
            var context = new ProvisioningContext(agent);
            context.setMetadataRepositories(site);
            context.setArtifactRepositories(site);
            context.setProperty(ProvisioningContext.FOLLOW_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
            context.setProperty(ProvisioningContext.FOLLOW_ARTIFACT_REPOSITORY_REFERENCES, Boolean.FALSE.toString());
            IProvisioningPlan plan = agent.getService(IPlanner.class)
                    .getProvisioningPlan(request(repository, manifest), context, monitor);
            require(plan.getStatus());
            return plan;
        } catch (ProvisionException unreadable) {
            throw new Refusal(
                    unreadable,
                    SitePlan.class,
                    "plan.unreadable",
                    manifest.about().title());
        } finally {
            // What p2 remembers of addresses is kept with the program; copies come and go.
            agent.getService(IMetadataRepositoryManager.class).removeRepository(site);
            agent.getService(IArtifactRepositoryManager.class).removeRepository(site);
        }
    }

    private IProfileChangeRequest request(IMetadataRepository repository, SiteManifest manifest) throws Refusal {
        var monitor = new NullProgressMonitor();
        IProfileChangeRequest request = agent.getService(IPlanner.class).createChangeRequest(profile);
        boolean any = false;
        Set<IInstallableUnit> groups = repository
                .query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor)
                .toSet();
        for (IInstallableUnit unit : groups) {
            if (QueryUtil.isCategory(unit) || unit.getId().endsWith(".feature.jar")) {
                continue;
            }
            Set<IInstallableUnit> there = profile.query(QueryUtil.createIUQuery(unit.getId()), monitor)
                    .toUnmodifiableSet();
            boolean newer = there.stream().allMatch(old -> old.getVersion().compareTo(unit.getVersion()) < 0);
            if (!newer || there.isEmpty() && within(unit, groups)) {
                continue;
            }
            any = true;
            request.add(unit);
            request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, Boolean.TRUE.toString());
            request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
            there.forEach(request::remove);
        }
        if (!any) {
            throw new Refusal(SitePlan.class, "plan.nothing", manifest.about().title());
        }
        return request;
    }

    /** Whether another group of the site brings it anyway. */
    private static boolean within(IInstallableUnit unit, Set<IInstallableUnit> groups) {
        var capability = MetadataFactory.createProvidedCapability(
                IInstallableUnit.NAMESPACE_IU_ID, unit.getId(), unit.getVersion());
        return unit.getProvidedCapabilities().contains(capability)
                && groups.stream()
                        .filter(other -> !other.equals(unit))
                        .anyMatch(other -> other.getRequirements().stream().anyMatch(unit::satisfies));
    }

    static void require(IStatus status) throws Refusal {
        if (status.getSeverity() == IStatus.ERROR || status.getSeverity() == IStatus.CANCEL) {
            throw new Refusal(status.getException(), SitePlan.class, "plan.impossible", reasons(status));
        }
    }

    /** What p2 says, innermost first where it says more than one thing. */
    static String reasons(IStatus status) {
        if (status.getChildren().length == 0) {
            return status.getMessage();
        }
        return Arrays.stream(status.getChildren())
                .filter(child -> !child.isOK())
                .map(SitePlan::reasons)
                .distinct()
                .limit(3)
                .collect(Collectors.joining("; "));
    }
}
