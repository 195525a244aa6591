// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.p2;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.update.Program;
import fudaban.update.guard.BootGuard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;

/** A change p2 has worked out. */
final class P2Plan implements Program.Plan {
    private static final String BUNDLE = "osgi.bundle";

    private final IProvisioningAgent agent;
    private final IProvisioningPlan plan;
    private final BootGuard guard;
    private final boolean installs;

    /** @param installs whether it is an installation, not the way back */
    P2Plan(IProvisioningAgent agent, IProvisioningPlan plan, BootGuard guard, boolean installs) {
        this.agent = agent;
        this.plan = plan;
        this.guard = guard;
        this.installs = installs;
    }

    @Override
    public List<Program.Part> parts() {
        Map<String, String> gone = bundles(plan.getRemovals());
        Map<String, String> come = bundles(plan.getAdditions());
        var names = new TreeSet<>(gone.keySet());
        names.addAll(come.keySet());
        List<Program.Part> parts = new ArrayList<>();
        for (String name : names) {
            String from = gone.getOrDefault(name, "");
            String to = come.getOrDefault(name, "");
            if (!from.equals(to)) {
                parts.add(new Program.Part(name, from, to));
            }
        }
        return parts;
    }

    private static Map<String, String> bundles(IQueryable<IInstallableUnit> units) {
        Map<String, String> bundles = new TreeMap<>();
        for (IInstallableUnit unit : units.query(QueryUtil.ALL_UNITS, new NullProgressMonitor())) {
            for (IArtifactKey artifact : unit.getArtifacts()) {
                if (artifact.getClassifier().equals(BUNDLE)) {
                    bundles.put(artifact.getId(), artifact.getVersion().toString());
                }
            }
        }
        return bundles;
    }

    @Override
    public void perform(String change, String title, Upkeep.Progress progress) throws Refusal {
        plan.setProfileProperty(P2Program.CHANGE, change);
        if (installs) {
            plan.setProfileProperty(P2Program.INSTALLED, change);
        }
        try {
            guard.begin(title);
            // Trust was settled by the one signature over everything p2 reads; plug-ins need none of their own.
            var phases =
                    PhaseSetFactory.createDefaultPhaseSetExcluding(new String[] {PhaseSetFactory.PHASE_CHECK_TRUST});
            IStatus status = agent.getService(IEngine.class).perform(plan, phases, new Telling(progress));
            if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
                guard.abandoned();
                throw status.getSeverity() == IStatus.CANCEL
                        ? new Refusal(P2Plan.class, "perform.cancelled")
                        : new Refusal(status.getException(), P2Plan.class, "perform.failed", SitePlan.reasons(status));
            }
            guard.applied();
        } catch (IOException unwritable) {
            throw new Refusal(unwritable, P2Plan.class, "perform.unwritable");
        }
    }
}
