// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.difference;

import fudaban.exchange.difference.Change;
import fudaban.exchange.difference.Change.Kind;
import fudaban.exchange.difference.Shape;
import fudaban.exchange.difference.Shape.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Compares two trees level by level: first by name, then by likeness, at last by name elsewhere. */
public final class Comparison {
    private final List<Change> changes = new ArrayList<>();
    private final List<Single> gone = new ArrayList<>();
    private final List<Single> come = new ArrayList<>();

    private Comparison() {}

    /** A node without a partner. */
    private record Single(String path, Node node) {}

    /** All changes. */
    public static List<Change> of(Shape before, Shape after) {
        Comparison comparison = new Comparison();
        if (!before.namespace().equals(after.namespace())) {
            comparison.add(Kind.NAMESPACE, "", "", before.namespace(), after.namespace());
        }
        comparison.pair(
                before.root(), before.root().name(), after.root(), after.root().name());
        comparison.moved();
        comparison.rest();
        return comparison.changes;
    }

    private void pair(Node one, String onePath, Node other, String otherPath) {
        if (!one.name().equals(other.name())) {
            add(Kind.RENAMED, onePath, otherPath, one.name(), other.name());
        }
        same(one, onePath, other, otherPath);
        Map<Node, Node> pairs = new LinkedHashMap<>();
        List<Node> left = new ArrayList<>(one.children());
        List<Node> right = new ArrayList<>(other.children());
        for (Node child : one.children()) {
            right.stream()
                    .filter(r -> r.name().equals(child.name()))
                    .findFirst()
                    .ifPresent(twin -> {
                        pairs.put(child, twin);
                        left.remove(child);
                        right.remove(twin);
                    });
        }
        order(one, other, pairs, otherPath);
        // What was guessed is a neighbour that others are known by.
        List<Likeness.Pair> guesses;
        do {
            guesses = Likeness.pairs(one.children(), left, other.children(), right, pairs);
            for (Likeness.Pair guess : guesses) {
                pairs.put(guess.one(), guess.other());
                left.remove(guess.one());
                right.remove(guess.other());
            }
        } while (!guesses.isEmpty());
        pairs.forEach((a, b) -> pair(a, onePath + "/" + a.name(), b, otherPath + "/" + b.name()));
        left.forEach(node -> gone.add(new Single(onePath + "/" + node.name(), node)));
        right.forEach(node -> come.add(new Single(otherPath + "/" + node.name(), node)));
    }

    private void order(Node one, Node other, Map<Node, Node> pairs, String path) {
        List<String> was = one.children().stream()
                .filter(child -> pairs.containsKey(child) && !child.name().startsWith("@"))
                .map(Node::name)
                .toList();
        List<String> is =
                other.children().stream().map(Node::name).filter(was::contains).toList();
        if (!was.equals(is)) {
            add(Kind.ORDER, path, path, String.join(" ", was), String.join(" ", is));
        }
    }

    private void same(Node one, String onePath, Node other, String otherPath) {
        if (one.mandatory() != other.mandatory()) {
            add(other.mandatory() ? Kind.NOW_MANDATORY : Kind.NOW_OPTIONAL, onePath, otherPath, "", "");
        }
        if (one.most() != other.most()) {
            add(Kind.TIMES, onePath, otherPath, times(one.most()), times(other.most()));
        }
        if (one.isLeaf()
                && other.isLeaf()
                && !one.type().equals(other.type())
                && !one.type().isEmpty()
                && !other.type().isEmpty()) {
            add(Kind.TYPE, onePath, otherPath, one.type(), other.type());
        }
        var facets = new TreeSet<>(one.limits().keySet());
        facets.addAll(other.limits().keySet());
        for (String facet : facets) {
            String was = one.limits().getOrDefault(facet, "");
            String is = other.limits().getOrDefault(facet, "");
            if (!was.equals(is)) {
                add(Kind.LIMIT, onePath, otherPath, limit(facet, was), limit(facet, is));
            }
        }
    }

    private static String limit(String facet, String value) {
        return value.isEmpty() ? facet + ": -" : facet + ": " + value;
    }

    private static String times(int most) {
        return most == Shape.ANY ? "∞" : String.valueOf(most);
    }

    /** A leaf of the same name and type elsewhere. */
    private void moved() {
        for (Single left : List.copyOf(gone)) {
            come.stream()
                    .filter(right -> right.node().name().equals(left.node().name())
                            && right.node().type().equals(left.node().type()))
                    .findFirst()
                    .ifPresent(right -> {
                        gone.remove(left);
                        come.remove(right);
                        add(Kind.MOVED, left.path(), right.path(), "", "");
                        same(left.node(), left.path(), right.node(), right.path());
                    });
        }
    }

    private void rest() {
        gone.forEach(each -> add(Kind.REMOVED, each.path(), "", "", ""));
        come.forEach(each -> add(
                each.node().mandatory() ? Kind.ADDED_MANDATORY : Kind.ADDED_OPTIONAL,
                "",
                each.path(),
                "",
                describe(each.node())));
    }

    private static String describe(Node node) {
        List<String> parts = new ArrayList<>();
        if (!node.type().isEmpty()) {
            parts.add(node.type());
        }
        new TreeSet<>(node.limits().keySet())
                .forEach(facet -> parts.add(limit(facet, node.limits().get(facet))));
        return parts.isEmpty() ? "-" : String.join(", ", parts);
    }

    private void add(Kind kind, String before, String after, String was, String is) {
        changes.add(new Change(kind, before, after, was, is));
    }
}
