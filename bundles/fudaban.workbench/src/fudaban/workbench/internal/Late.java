// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * A service that is asked for when it is first needed: whoever asks for what collects the contributions of all plug-ins waits until all of them are made.
 * The form of the log-in needs none of them.
 *
 * @param <T> the kind of service
 */
final class Late<T> implements Supplier<T> {
    private final BundleContext context;
    private final Class<T> type;
    private final Runnable before;
    private T service;

    /** @param before done each time before it is looked for */
    Late(BundleContext context, Class<T> type, Runnable before) {
        this.context = context;
        this.type = type;
        this.before = before;
    }

    /** The service; null as long as there is none. Another thread that asks meanwhile waits. */
    @Override
    public synchronized T get() {
        if (service == null) {
            before.run();
            ServiceReference<T> reference = context.getServiceReference(type);
            service = reference == null ? null : context.getService(reference);
        }
        return service;
    }
}
