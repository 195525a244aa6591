// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.read;

import fudaban.exchange.mapping.ReadMapping;
import fudaban.exchange.mapping.TargetPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** The elements and attributes that the fields of a mapping want, as a tree below the record. */
final class Wanted {
    private final QName name;
    /** The how manieth element of that name, from 1. */
    private final int index;

    private final List<Wanted> children = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    /** Index of the field that wants the text, -1 for none. */
    private int text = -1;

    record Attribute(QName name, int field) {}

    private Wanted(QName name, int index) {
        this.name = name;
        this.index = index;
    }

    static Wanted of(List<ReadMapping.Field> fields, Map<String, String> namespaces) {
        Wanted root = new Wanted(null, 1);
        for (int i = 0; i < fields.size(); i++) {
            for (String source : fields.get(i).sources()) {
                root.add(TargetPath.parse(source, namespaces).orElseThrow(), i);
            }
        }
        return root;
    }

    private void add(TargetPath path, int field) {
        Wanted at = this;
        for (TargetPath.Element element : path.elements()) {
            at = at.child(element);
        }
        if (path.attribute() == null) {
            at.text = field;
        } else {
            at.attributes.add(new Attribute(path.attribute(), field));
        }
    }

    private Wanted child(TargetPath.Element element) {
        String number = element.text().replaceFirst("^[^\\[]*\\[?", "").replace("]", "");
        int nth = number.isEmpty() ? 1 : Integer.parseInt(number);
        Wanted child = find(element.name().getNamespaceURI(), element.name().getLocalPart(), nth);
        if (child == null) {
            child = new Wanted(element.name(), nth);
            children.add(child);
        }
        return child;
    }

    /** The child that wants this element, or null. */
    Wanted find(String namespace, String local, int nth) {
        for (Wanted child : children) {
            if (child.index == nth
                    && child.name.getLocalPart().equals(local)
                    && child.name.getNamespaceURI().equals(namespace)) {
                return child;
            }
        }
        return null;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    int text() {
        return text;
    }
}
