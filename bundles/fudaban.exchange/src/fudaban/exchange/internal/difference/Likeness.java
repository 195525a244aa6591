// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.difference;

import fudaban.exchange.difference.Shape.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses which of the new elements is an old one under another name: by type or content, neighbours and the name's own likeness. */
final class Likeness {
    /** Below this two elements are two things. Found by trying: a new name beside the same neighbours with the same type is above it. */
    private static final double ENOUGH = 0.5;

    private Likeness() {}

    record Pair(Node one, Node other, double likeness) {}

    /** The best pairs of what is left over, each node once. */
    static List<Pair> pairs(
            List<Node> before, List<Node> left, List<Node> after, List<Node> right, Map<Node, Node> known) {
        List<Pair> all = new ArrayList<>();
        for (Node one : left) {
            for (Node other : right) {
                boolean alike = one.isLeaf() == other.isLeaf()
                        && one.name().startsWith("@") == other.name().startsWith("@");
                double likeness = alike ? likeness(before, one, after, other, known) : 0;
                if (likeness >= ENOUGH) {
                    all.add(new Pair(one, other, likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<Node> taken = new HashSet<>();
        List<Pair> best = new ArrayList<>();
        for (Pair pair : all) {
            if (!taken.contains(pair.one()) && !taken.contains(pair.other())) {
                taken.add(pair.one());
                taken.add(pair.other());
                best.add(pair);
            }
        }
        return best;
    }

    private static double likeness(List<Node> before, Node one, List<Node> after, Node other, Map<Node, Node> known) {
        double name = nameLikeness(one.name(), other.name());
        boolean previous = matches(neighbour(before, one, -1), neighbour(after, other, -1), known);
        boolean next = matches(neighbour(before, one, 1), neighbour(after, other, 1), known);
        int beside = (previous ? 1 : 0) + (next ? 1 : 0);
        if (one.isLeaf()) {
            return 0.4 * name + 0.3 * typeLikeness(one, other) + 0.15 * beside;
        }
        // What holds others is known by what it holds, and by whether it is there once or as often as there are
        // records; its name may be any other.
        boolean repeats = one.most() > 1 == other.most() > 1;
        return 0.15 * name + 0.5 * insideLikeness(one, other) + 0.1 * beside + (repeats ? 0.15 : 0);
    }

    private static Node neighbour(List<Node> all, Node node, int step) {
        int at = all.indexOf(node) + step;
        return at < 0 || at >= all.size() ? null : all.get(at);
    }

    private static boolean matches(Node one, Node other, Map<Node, Node> known) {
        return one == null ? other == null : other != null && other.equals(known.get(one));
    }

    private static double typeLikeness(Node one, Node other) {
        double type = one.type().equals(other.type()) ? 1 : 0;
        return one.limits().equals(other.limits()) ? type : type * 0.7;
    }

    /** How much of what stands anywhere within them has the same names. */
    private static double insideLikeness(Node one, Node other) {
        Set<String> names = new HashSet<>();
        within(one, names);
        Set<String> others = new HashSet<>();
        within(other, others);
        int all = names.size() + others.size();
        names.retainAll(others);
        return all == 0 ? 1 : 2.0 * names.size() / all;
    }

    private static void within(Node node, Set<String> names) {
        for (Node child : node.children()) {
            names.add(child.name());
            within(child, names);
        }
    }

    /** 1 for the same name, 0 for nothing in common; one name within the other counts much. */
    static double nameLikeness(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        double far = (double) distance(a, b) / Math.max(1, Math.max(a.length(), b.length()));
        boolean within = Math.min(a.length(), b.length()) > 2 && (a.contains(b) || b.contains(a));
        return within ? Math.max(0.8, 1 - far) : 1 - far;
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[b.length()];
    }
}
