// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.difference;

import fudaban.exchange.difference.Shape.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a shape by their paths, in document order. */
final class ShapePaths {
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    private ShapePaths() {}

    static ShapePaths of(Shape shape) {
        ShapePaths paths = new ShapePaths();
        paths.add(shape.root().name(), shape.root());
        return paths;
    }

    private void add(String path, Node node) {
        nodes.put(path, node);
        node.children().forEach(child -> add(path + "/" + child.name(), child));
    }

    List<String> all() {
        return List.copyOf(nodes.keySet());
    }

    /** The mandatory leaves at or below a path; the path itself when it has no children. */
    List<String> leaves(String path) {
        List<String> leaves = new ArrayList<>();
        Node node = nodes.get(path);
        if (node != null) {
            if (node.isLeaf() && (node.children().isEmpty() || !node.type().isEmpty())) {
                leaves.add(path);
            }
            node.children().stream()
                    .filter(Node::mandatory)
                    .forEach(child -> leaves.addAll(leaves(path + "/" + child.name())));
        }
        return leaves;
    }
}
