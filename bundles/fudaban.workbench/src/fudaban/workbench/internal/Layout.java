// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/**
 * What the user arranged: size and place of the window, how the areas share it, what the parts keep of themselves, which part was in front. Kept by
 * the ids of elements and merged into the model that the installed plug-ins make, so that no label, command or part of another edition or language
 * comes back. See ADR 0009.
 */
final class Layout {
    private static final String MAXIMIZED = "shellMaximized";
    private static final List<String> BOUNDS = List.of("x", "y", "width", "height");

    private final Map<String, String> kept = new TreeMap<>();

    private Layout(Map<String, String> values) {
        kept.putAll(values);
    }

    /** What the model shows now. */
    static Layout of(MApplication application) {
        var layout = new Layout(Map.of());
        application.getChildren().forEach(layout::keep);
        return layout;
    }

    /** Reads a kept layout; an empty one where there is none or it cannot be read. */
    static Layout read(Path file) {
        var properties = new Properties();
        if (Files.isReadable(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException broken) {
                properties.clear();
            }
        }
        var values = new TreeMap<String, String>();
        properties.forEach((key, value) -> values.put((String) key, (String) value));
        return new Layout(values);
    }

    /** Keeps it. */
    void write(Path file) throws IOException {
        var properties = new Properties();
        properties.putAll(kept);
        Files.createDirectories(file.getParent());
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
    }

    /** Arranges the model as it was kept; what names no element of the model is forgotten. */
    void merge(MApplication application) {
        application.getChildren().forEach(this::apply);
    }

    private void keep(MUIElement element) {
        String id = element.getElementId();
        if (id != null) {
            switch (element) {
                case MWindow window -> {
                    put(id, "x", window.getX());
                    put(id, "y", window.getY());
                    put(id, "width", window.getWidth());
                    put(id, "height", window.getHeight());
                    put(id, "maximized", window.getTags().contains(MAXIMIZED));
                }
                case MPart part -> part.getPersistedState().forEach((key, value) -> put(id, "state." + key, value));
                default -> put(id, "share", element.getContainerData());
            }
        }
        if (element instanceof MElementContainer<?> container) {
            MUIElement front = container.getSelectedElement();
            if (id != null && front != null) {
                put(id, "front", front.getElementId());
            }
            children(container).forEach(this::keep);
        }
    }

    private void apply(MUIElement element) {
        String id = element.getElementId();
        if (id != null) {
            switch (element) {
                case MWindow window -> bounds(window, id);
                case MPart part -> state(part, id + " state.");
                default -> get(id, "share").ifPresent(element::setContainerData);
            }
        }
        if (element instanceof MElementContainer<?> container) {
            children(container).forEach(this::apply);
        }
    }

    private void bounds(MWindow window, String id) {
        if (BOUNDS.stream()
                .allMatch(name -> get(id, name).filter(Layout::isNumber).isPresent())) {
            window.setX(number(id, "x"));
            window.setY(number(id, "y"));
            window.setWidth(number(id, "width"));
            window.setHeight(number(id, "height"));
        }
        get(id, "maximized").ifPresent(value -> {
            window.getTags().remove(MAXIMIZED);
            if (Boolean.parseBoolean(value)) {
                window.getTags().add(MAXIMIZED);
            }
        });
    }

    private void state(MPart part, String prefix) {
        kept.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                // What the fragment says of a part is not the user's.
                part.getPersistedState().putIfAbsent(key.substring(prefix.length()), value);
            }
        });
    }

    /** Which element of a container was in front. */
    java.util.Optional<String> front(String container) {
        return get(container, "front");
    }

    private static Collection<? extends MUIElement> children(MElementContainer<?> container) {
        return container.getChildren();
    }

    private int number(String id, String name) {
        return Integer.parseInt(get(id, name).orElseThrow());
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,6}");
    }

    private void put(String id, String name, Object value) {
        if (value != null) {
            kept.put(id + " " + name, value.toString());
        }
    }

    private java.util.Optional<String> get(String id, String name) {
        return java.util.Optional.ofNullable(kept.get(id + " " + name));
    }
}
