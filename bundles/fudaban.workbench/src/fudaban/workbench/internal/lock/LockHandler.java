// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.lock;

import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Execute;

/** Locks the desk by hand. */
public final class LockHandler {
    /** Made by the workbench. */
    @Inject
    public LockHandler() {}

    @Execute
    void lock(Lock lock) {
        lock.now();
    }
}
