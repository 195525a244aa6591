// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class WarmUpTest {
    private final List<String> asked = new ArrayList<>();

    /** A plug-in whose classes are those of this test, awake or with components that have not started. */
    private Bundle bundle(boolean awake) {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getState" -> {
                            return awake ? Bundle.ACTIVE : Bundle.STARTING;
                        }
                        case "getHeaders" -> {
                            return new Hashtable<>(Map.of("Service-Component", "a.xml"));
                        }
                        default -> {
                            asked.add(method.getName() + " " + arguments[0]);
                            return Class.forName((String) arguments[0]);
                        }
                    }
                });
    }

    @Test
    void whatIsGoneIsPassedOver() throws IOException {
        String list = """
            = here
            java.util List Nowhere Map$Entry
            java.gone Away
            = gone
            java.util Set
            """;
        int count = WarmUp.load(
                new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                name -> name.equals("here") ? bundle(true) : null);
        assertEquals(2, count);
        assertEquals(
                List.of(
                        "loadClass java.util.List",
                        "loadClass java.util.Nowhere",
                        "loadClass java.util.Map$Entry",
                        "loadClass java.gone.Away"),
                asked);
    }

    @Test
    void aPluginWhoseComponentsHaveNotStartedIsLeftAsleep() throws IOException {
        var list = new ByteArrayInputStream("= here\njava.util List\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(0, WarmUp.load(list, name -> bundle(false)));
        assertEquals(List.of(), asked);
    }

    @Test
    void theListShippedNamesClassesOfOurs() throws IOException {
        try (var list = WarmUp.class.getResourceAsStream("/warm-up.txt")) {
            int count = WarmUp.load(list, name -> name.startsWith("fudaban.ui") ? bundle(true) : null);
            assertTrue(count > asked.size() / 2 && count > 20, count + " of " + asked.size());
        }
    }
}
