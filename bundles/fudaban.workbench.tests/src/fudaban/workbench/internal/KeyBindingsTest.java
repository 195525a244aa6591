// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every command that some plug-in at hand contributes has a key, and no key has two. */
class KeyBindingsTest {
    private static final String TYPE = "xsi:type";

    private static List<Element> elements() throws IOException, ParserConfigurationException, SAXException {
        List<URL> models = new ArrayList<>();
        ClassLoader loader = KeyBindingsTest.class.getClassLoader();
        models.addAll(Collections.list(loader.getResources("Application.e4xmi")));
        // A plug-in may bring several fragments: which, its plugin.xml says.
        for (URL plugin : Collections.list(loader.getResources("plugin.xml"))) {
            for (Element element : elements(plugin)) {
                if (element.getTagName().equals("fragment")
                        && element.getAttribute("uri").endsWith(".e4xmi")) {
                    models.add(new URL(plugin, element.getAttribute("uri")));
                }
            }
        }
        List<Element> all = new ArrayList<>();
        for (URL model : models) {
            all.addAll(elements(model));
        }
        return all;
    }

    private static List<Element> elements(URL file) throws IOException, ParserConfigurationException, SAXException {
        List<Element> all = new ArrayList<>();
        try (var in = file.openStream()) {
            var nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("*");
            for (int i = 0; i < nodes.getLength(); i++) {
                if (nodes.item(i) instanceof Element element) {
                    all.add(element);
                }
            }
        }
        return all;
    }

    @Test
    void everyCommandHasAKeyOfItsOwn() throws IOException, ParserConfigurationException, SAXException {
        Set<String> commands = new TreeSet<>();
        Set<String> keyed = new HashSet<>();
        List<String> sequences = new ArrayList<>();
        for (Element element : elements()) {
            switch (element.getAttribute(TYPE)) {
                case "commands:Command" -> commands.add(element.getAttribute("xmi:id"));
                case "commands:KeyBinding" -> {
                    keyed.add(element.getAttribute("command"));
                    sequences.add(element.getAttribute("keySequence"));
                }
                default -> {}
            }
        }
        assertTrue(commands.size() > 10, "commands seen: " + commands);
        commands.removeAll(keyed);
        assertEquals(Set.of(), commands, "without a key");
        assertEquals(sequences.size(), new HashSet<>(sequences).size(), "twice: " + sequences);
    }
}
