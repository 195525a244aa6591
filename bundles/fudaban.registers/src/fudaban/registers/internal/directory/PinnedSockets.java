// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.directory;

import javax.net.SocketFactory;

/**
 * The way by which the JDK's LDAP provider is handed sockets of our trust: it knows the name of a class and asks that for its default, in the thread that
 * connects.
 */
public final class PinnedSockets {
    private static final ThreadLocal<SocketFactory> CURRENT = new ThreadLocal<>();

    private PinnedSockets() {}

    /** Called by the provider. */
    public static SocketFactory getDefault() {
        return CURRENT.get();
    }

    static void with(SocketFactory factory) {
        if (factory == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(factory);
        }
    }

    /** Finds this class and the JDK's own, in whatever bundle the caller is. */
    static ClassLoader loader() {
        return new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (name.equals(PinnedSockets.class.getName())) {
                    return PinnedSockets.class;
                }
                throw new ClassNotFoundException(name);
            }
        };
    }
}
