// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.act;

import fudaban.ledger.Session;
import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.util.Set;

/** A session of a desk without ledger: never locked, seeing what is open. */
record FakeSession(String account, String name, Role role) implements Session {
    @Override
    public Employer employer() {
        return Employer.CONTRACTOR;
    }

    @Override
    public Set<Classification> sight() {
        return Set.of(Classification.OPEN);
    }

    @Override
    public boolean locked() {
        return false;
    }

    @Override
    public Session working() {
        return this;
    }

    @Override
    public Session seeing(Set<Classification> atMost) {
        return this;
    }
}
