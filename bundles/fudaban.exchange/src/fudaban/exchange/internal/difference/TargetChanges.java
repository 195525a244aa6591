// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.difference;

import fudaban.exchange.difference.Change;
import fudaban.exchange.difference.Change.Kind;
import fudaban.exchange.difference.SchemaDifference;
import java.math.BigDecimal;
import java.util.Map;

/** Applies the changes of a schema to rows and layout of a mapping. */
public final class TargetChanges {
    private final SchemaDifference difference;
    private final Targets targets;

    /** For one mapping. */
    public TargetChanges(SchemaDifference difference, Targets targets) {
        this.difference = difference;
        this.targets = targets;
    }

    /** Changes a row; false when its target is gone. */
    public boolean apply(Map<String, Object> row, String base) {
        String target = String.valueOf(row.get("target"));
        String path = base + "/" + targets.path(target);
        for (Change change : difference.changes()) {
            boolean here = change.before().equals(path);
            switch (change.kind()) {
                case REMOVED -> {
                    if (here || path.startsWith(change.before() + "/")) {
                        return false;
                    }
                }
                case NOW_MANDATORY -> {
                    if (here) {
                        row.put("required", true);
                    }
                }
                case LIMIT -> {
                    if (here && change.is().startsWith("maxLength: ")) {
                        longest(row, change.is().substring("maxLength: ".length()));
                    }
                }
                default -> {
                    // Renaming is done below, the rest is for a person.
                }
            }
        }
        row.put("target", renamed(target, base, path));
        return true;
    }

    private static void longest(Map<String, Object> row, String value) {
        if (value.matches("\\d{1,9}")) {
            row.put("longest", new BigDecimal(value));
        } else {
            row.remove("longest");
        }
    }

    private String renamed(String target, String base, String path) {
        for (Change moved : difference.of(Kind.MOVED)) {
            if (moved.before().equals(path)) {
                String from = renamedPath(base);
                return moved.after().startsWith(from + "/")
                        ? targets.target(moved.after().substring(from.length() + 1))
                        : target;
            }
        }
        String[] steps = target.split("/");
        StringBuilder at = new StringBuilder(base);
        for (int i = 0; i < steps.length; i++) {
            String bare = Targets.bare(steps[i]);
            at.append('/').append(bare);
            String name = name(at.toString());
            if (name != null) {
                steps[i] = steps[i].replace(bare, name);
            }
        }
        return String.join("/", steps);
    }

    private String renamedPath(String path) {
        String[] steps = path.split("/");
        StringBuilder at = new StringBuilder();
        for (int i = 0; i < steps.length; i++) {
            at.append(i == 0 ? "" : "/").append(steps[i]);
            String name = name(at.toString());
            // The path to compare with stays the old one.
            steps[i] = name == null ? steps[i] : name;
        }
        return String.join("/", steps);
    }

    /** The new name of what stands at an old path, or null. */
    private String name(String path) {
        for (Change change : difference.of(Kind.RENAMED)) {
            if (change.before().equals(path)) {
                return change.is();
            }
        }
        return null;
    }

    /** Changes the layout: namespace, root, record and key. */
    public void layout(Map<String, Object> layout) {
        for (Change change : difference.of(Kind.NAMESPACE)) {
            Map<String, Object> namespaces = JsonText.object(layout.get("namespaces"));
            namespaces.replaceAll((prefix, uri) -> change.was().equals(uri) ? change.is() : uri);
            layout.put("namespaces", namespaces);
        }
        String root = String.valueOf(layout.get("root"));
        String rootName = name(targets.root());
        if (layout.get("key") != null) {
            String key = String.valueOf(layout.get("key"));
            layout.put("key", renamed(key, targets.record(), targets.record() + "/" + targets.path(key)));
        }
        layout.put("record", renamed(String.valueOf(layout.get("record")), targets.root(), targets.record()));
        layout.put("root", rootName == null ? root : targets.target(rootName));
    }
}
