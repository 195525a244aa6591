// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.xml;

import fudaban.exchange.mapping.MappingRow;
import fudaban.exchange.mapping.Scope;
import fudaban.exchange.mapping.SourcePath;
import fudaban.exchange.mapping.TargetPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/** The rows of a mapping as the tree of elements that they make. Elements stand in the order of the rows that name them first. */
public final class RecordTree {
    private final QName name;
    private final String step;
    private final SourcePath each;
    private final List<MappingRow> attributes = new ArrayList<>();
    private final List<QName> attributeNames = new ArrayList<>();
    private final List<MappingRow> texts = new ArrayList<>();
    private final List<RecordTree> children = new ArrayList<>();

    private RecordTree(QName name, String step, SourcePath each) {
        this.name = name;
        this.step = step;
        this.each = each;
    }

    /** The tree below a record's element. */
    public static RecordTree of(List<MappingRow> rows, Map<String, String> namespaces) {
        RecordTree root = new RecordTree(null, "", null);
        for (MappingRow row : rows) {
            TargetPath path = TargetPath.parse(row.target(), namespaces).orElseThrow();
            RecordTree at = root;
            int repeats = 0;
            for (TargetPath.Element element : path.elements()) {
                SourcePath items = element.repeated() ? row.each().get(repeats++) : null;
                at = at.child(element, items);
            }
            if (path.attribute() == null) {
                at.texts.add(row);
            } else {
                at.attributes.add(row);
                at.attributeNames.add(path.attribute());
            }
        }
        return root;
    }

    private RecordTree child(TargetPath.Element element, SourcePath items) {
        for (RecordTree child : children) {
            if (child.step.equals(element.text())) {
                return child;
            }
        }
        RecordTree child = new RecordTree(element.name(), element.text(), items);
        children.add(child);
        return child;
    }

    /**
     * Writes attributes, text and children of a record; its element has been begun.
     *
     * @throws UncheckedIOException when writing fails
     */
    public void emit(Scope scope, RowValues values, Out out) {
        try {
            content(scope, values, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void content(Scope scope, RowValues values, Out out) throws IOException {
        for (int i = 0; i < attributes.size(); i++) {
            String value = values.text(attributes.get(i), scope);
            if (value != null) {
                out.attribute(attributeNames.get(i), value);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            String value = values.text(texts.get(i), scope);
            if (value != null) {
                out.text(value);
            }
        }
        for (int i = 0; i < children.size(); i++) {
            RecordTree child = children.get(i);
            if (child.each == null) {
                child.element(scope, values, out);
            } else {
                for (Object item : child.each.values(scope)) {
                    child.element(scope.at(item), values, out);
                }
            }
        }
    }

    private void element(Scope scope, RowValues values, Out out) throws IOException {
        out.begin(name);
        content(scope, values, out);
        out.end();
    }
}
