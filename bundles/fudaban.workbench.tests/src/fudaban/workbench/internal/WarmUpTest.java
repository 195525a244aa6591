// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void theModelIsReadOfOurPlugInsOnly(@TempDir Path folder) throws IOException {
        Path model = Files.writeString(folder.resolve("fragment.e4xmi"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="read"/>
            """);
        for (String name : List.of("fudaban.here", "org.other")) {
            var bundle = (Bundle) Proxy.newProxyInstance(
                    Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (proxy, method, arguments) -> {
                        boolean fragment = method.getName().equals("getEntry") && arguments[0].equals("fragment.e4xmi");
                        return method.getName().equals("getSymbolicName")
                                ? name
                                : fragment ? model.toUri().toURL() : null;
                    });
            assertEquals(name.startsWith("fudaban.") ? 1 : 0, WarmUp.read(bundle), name);
        }
    }

    @Test
    void theListShippedNamesClassesOfOurs() throws IOException {
        try (var list = WarmUp.class.getResourceAsStream("/warm-up.txt")) {
            int count = WarmUp.load(list, name -> name.startsWith("fudaban.ui") ? bundle(true) : null);
            assertTrue(count > asked.size() / 2 && count > 20, count + " of " + asked.size());
        }
    }
}
