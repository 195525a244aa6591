// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.p2;

import fudaban.ledger.Refusal;
import fudaban.update.Surroundings;
import fudaban.update.guard.ProgramFolder;
import java.nio.file.Path;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

/** The program this one runs as. */
@Component
public final class P2Surroundings implements Surroundings.Source {
    @Override
    public Surroundings get() throws Refusal {
        Bundle own = FrameworkUtil.getBundle(P2Surroundings.class);
        Path folder = ProgramFolder.find().orElse(null);
        if (own == null || own.getBundleContext() == null || folder == null) {
            throw new Refusal(P2Surroundings.class, "program.none");
        }
        return new Surroundings(P2Program.running(own.getBundleContext(), folder), folder);
    }
}
