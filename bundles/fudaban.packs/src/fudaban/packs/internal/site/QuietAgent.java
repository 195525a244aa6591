// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.site;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.equinox.p2.core.IProvisioningAgent;

/** An agent that knows no installation and remembers no repository: what is published must not touch the program that publishes. */
final class QuietAgent implements IProvisioningAgent {
    private final Map<String, Object> services = new HashMap<>();

    @Override
    public Object getService(String serviceName) {
        return services.get(serviceName);
    }

    @Override
    public void registerService(String serviceName, Object service) {
        services.put(serviceName, service);
    }

    @Override
    public void unregisterService(String serviceName, Object service) {
        services.remove(serviceName, service);
    }

    @Override
    public void stop() {
        services.clear();
    }
}
