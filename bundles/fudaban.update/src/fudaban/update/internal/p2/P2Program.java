// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.p2;

import fudaban.ledger.Refusal;
import fudaban.update.Program;
import fudaban.update.guard.BootGuard;
import fudaban.update.site.SiteManifest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.spi.IAgentService;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.osgi.framework.BundleContext;

/**
 * The installed program as p2 knows it. What was installed is kept as properties of p2's profile, which p2 writes in the same moment as the list of parts: so
 * after an interruption the profile alone says what happened.
 */
final class P2Program implements Program {
    /** Followed by the name of a site: its edition. */
    static final String SITE = "fudaban.site.";
    /** Id of the change that made this state, be it an installation or the way back. */
    static final String CHANGE = "fudaban.change";
    /** Id of the installation that is in place. */
    static final String INSTALLED = "fudaban.installed";
    /** The state before that change, by its time. */
    static final String BEFORE = "fudaban.before";

    private static final String COLLECTOR = "org.eclipse.equinox.internal.p2.garbagecollector.GarbageCollector";

    private final IProvisioningAgent agent;
    private final String profileId;
    private final String version;
    private final BootGuard guard;

    private P2Program(IProvisioningAgent agent, String profileId, String version, BootGuard guard) {
        this.agent = agent;
        this.profileId = profileId;
        this.version = version;
        this.guard = guard;
    }

    /**
     * The program that runs.
     *
     * @param folder where it is installed
     * @throws Refusal when p2 has not installed it
     */
    static P2Program running(BundleContext context, Path folder) throws Refusal {
        var reference = context.getServiceReference(IProvisioningAgent.class);
        IProvisioningAgent agent = reference == null ? null : context.getService(reference);
        IProfileRegistry registry = agent == null ? null : agent.getService(IProfileRegistry.class);
        IProfile profile = registry == null ? null : registry.getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new Refusal(P2Program.class, "program.none");
        }
        // Copies of a site hold every file; p2 has nothing to fetch elsewhere.
        agent.registerService("eclipse.p2.mirrors", "false");
        // It would delete the plug-ins that going back needs.
        if (agent.getService(COLLECTOR) instanceof IAgentService collector) {
            collector.stop();
        }
        return new P2Program(
                agent, profile.getProfileId(), context.getBundle().getVersion().toString(), new BootGuard(folder));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public int edition(String site) {
        String kept = profile().getProperty(SITE + site);
        return kept == null ? 0 : Integer.parseInt(kept);
    }

    @Override
    public Optional<String> installed() {
        return Optional.ofNullable(profile().getProperty(INSTALLED));
    }

    @Override
    public boolean had(String change) {
        if (change.equals(profile().getProperty(CHANGE))) {
            return true;
        }
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        return Arrays.stream(registry.listProfileTimestamps(profileId))
                .mapToObj(time -> registry.getProfile(profileId, time))
                .filter(Objects::nonNull)
                .anyMatch(state -> change.equals(state.getProperty(CHANGE)));
    }

    @Override
    public Plan plan(Path site, SiteManifest manifest) throws Refusal {
        IProfile profile = profile();
        IProvisioningPlan plan = new SitePlan(agent, profile).of(site.toUri(), manifest);
        plan.setProfileProperty(
                SITE + manifest.about().site(),
                Integer.toString(manifest.about().edition()));
        plan.setProfileProperty(BEFORE, Long.toString(profile.getTimestamp()));
        return new P2Plan(agent, plan, guard, true);
    }

    @Override
    public Optional<Plan> back() throws Refusal {
        IProfile profile = profile();
        String before = profile.getProperty(BEFORE);
        IProfile target = before == null
                ? null
                : agent.getService(IProfileRegistry.class).getProfile(profileId, Long.parseLong(before));
        if (target == null) {
            return Optional.empty();
        }
        IProvisioningPlan plan =
                agent.getService(IPlanner.class).getDiffPlan(profile, target, new NullProgressMonitor());
        SitePlan.require(plan.getStatus());
        return Optional.of(new P2Plan(agent, plan, guard, false));
    }

    private IProfile profile() {
        return agent.getService(IProfileRegistry.class).getProfile(profileId);
    }
}
