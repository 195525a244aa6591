// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.difference;

import fudaban.exchange.difference.Shape;
import fudaban.exchange.difference.Shape.Node;
import fudaban.exchange.mapping.Layout;
import fudaban.exchange.mapping.Mapping;
import fudaban.exchange.mapping.MappingRow;
import fudaban.exchange.mapping.TargetPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** The shape that a mapping writes. */
public final class MappingShape {
    private final String name;
    private boolean required;
    private boolean repeated;
    private final Map<String, String> limits = new HashMap<>();
    private final List<MappingShape> children = new ArrayList<>();

    private MappingShape(String name) {
        this.name = name;
    }

    /** Of a mapping. */
    public static Shape of(Mapping mapping) {
        Layout layout = mapping.layout();
        MappingShape root = new MappingShape(layout.root().getLocalPart());
        root.required = true;
        MappingShape record = root;
        for (QName each : layout.record()) {
            record = record.child(each.getLocalPart());
            record.required = true;
        }
        record.repeated = true;
        mapping.header().forEach(row -> root.add(row, layout));
        for (MappingRow row : mapping.rows()) {
            record.add(row, layout);
        }
        return new Shape(layout.root().getNamespaceURI(), root.node());
    }

    private void add(MappingRow row, Layout layout) {
        TargetPath path = TargetPath.parse(row.target(), layout.namespaces()).orElseThrow();
        MappingShape at = this;
        for (TargetPath.Element element : path.elements()) {
            at = at.child(element.name().getLocalPart());
            at.repeated |= element.repeated() || element.text().contains("[");
        }
        if (path.attribute() != null) {
            at = at.child("@" + path.attribute().getLocalPart());
        }
        at.required |= row.required() && row.when() == null;
        if (row.longest() > 0) {
            at.limits.put("maxLength", String.valueOf(row.longest()));
        }
    }

    private MappingShape child(String called) {
        for (MappingShape child : children) {
            if (child.name.equals(called)) {
                return child;
            }
        }
        MappingShape child = new MappingShape(called);
        children.add(child);
        return child;
    }

    private Node node() {
        return new Node(
                name,
                "",
                required ? 1 : 0,
                repeated ? Shape.ANY : 1,
                limits,
                children.stream().map(MappingShape::node).toList());
    }
}
