// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.difference;

import fudaban.exchange.ExchangeException;
import fudaban.exchange.internal.Located;
import fudaban.exchange.internal.difference.JsonText;
import fudaban.exchange.internal.difference.TargetChanges;
import fudaban.exchange.internal.difference.Targets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proposal of the next edition's mapping, for the clerk who writes it: renamed targets are renamed, new mandatory ones get a row without a source
 * (which is refused at loading, with its line, until somebody says where the value comes from), removed ones are taken out, lengths are those of the
 * new schema, and rows stand in the schema's order.
 *
 * @param json the proposed mapping
 * @param left what the proposal could not settle: the changes that a person has to look at
 */
public record MappingProposal(String json, List<Change> left) {
    private static final Pattern WHICH = Pattern.compile("\\[(\\d{1,6})]");

    /** Keeps a copy. */
    public MappingProposal {
        left = List.copyOf(left);
    }

    /**
     * Makes a proposal.
     *
     * @param file name of the mapping for messages
     * @param json the mapping of the older edition, as text: what is not changed stays as it is written
     * @param difference what changed in the schema
     * @param after the new schema's shape
     * @param edition what the new edition is called
     * @throws ExchangeException when the mapping is not JSON
     */
    public static MappingProposal of(String file, String json, SchemaDifference difference, Shape after, String edition)
            throws ExchangeException {
        Map<String, Object> root = JsonText.object(Located.read(file, json));
        root.put("edition", edition);
        Map<String, Object> layout = JsonText.object(root.get("layout"));
        Targets targets = Targets.of(layout);
        TargetChanges changes = new TargetChanges(difference, targets);
        rows(root, "header", targets.root(), changes);
        rows(root, "rows", targets.record(), changes);
        changes.layout(layout);
        Targets renamed = Targets.of(layout);
        difference.of(Change.Kind.ADDED_MANDATORY).forEach(change -> added(root, renamed, change, after));
        sort(root, "rows", renamed.record(), renamed, after);
        sort(root, "header", renamed.root(), renamed, after);
        root.put("layout", layout);
        List<Change> left =
                difference.changes().stream().filter(change -> !settled(change)).toList();
        return new MappingProposal(JsonText.write(root), left);
    }

    /** A new row still needs somebody who knows where its value comes from. */
    private static boolean settled(Change change) {
        return switch (change.kind()) {
            case RENAMED, MOVED, REMOVED, NAMESPACE, ORDER, NOW_OPTIONAL, NOW_MANDATORY -> true;
            case LIMIT -> change.is().startsWith("maxLength");
            case ADDED_MANDATORY, ADDED_OPTIONAL, TIMES, TYPE -> false;
        };
    }

    private static void rows(Map<String, Object> root, String name, String base, TargetChanges changes) {
        List<Object> rows = new ArrayList<>();
        for (Object each : JsonText.list(root.get(name))) {
            Map<String, Object> row = JsonText.object(each);
            if (changes.apply(row, base)) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            root.put(name, rows);
        }
    }

    /** A row for each new mandatory leaf; it has no source yet. */
    private static void added(Map<String, Object> root, Targets targets, Change change, Shape after) {
        boolean inRecord = change.after().startsWith(targets.record() + "/");
        String name = inRecord ? "rows" : "header";
        String base = inRecord ? targets.record() : targets.root();
        List<Object> rows = new ArrayList<>(JsonText.list(root.get(name)));
        for (String path : ShapePaths.of(after).leaves(change.after())) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("target", targets.target(path.substring(base.length() + 1)));
            row.put("required", true);
            rows.add(row);
        }
        root.put(name, rows);
    }

    private static void sort(Map<String, Object> root, String name, String base, Targets targets, Shape after) {
        List<Object> rows = new ArrayList<>(JsonText.list(root.get(name)));
        if (rows.isEmpty()) {
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        ShapePaths.of(after).all().forEach(path -> places.put(path, places.size()));
        rows.sort(Comparator.comparing(
                row -> order(
                        base,
                        targets,
                        places,
                        String.valueOf(JsonText.object(row).get("target"))),
                Arrays::compare));
        root.put(name, rows);
    }

    /** Where a target stands: for each of its steps the place in the schema, and which of several elements of that name it is. */
    private static int[] order(String base, Targets targets, Map<String, Integer> places, String target) {
        String[] steps = target.split("/");
        int[] order = new int[2 * steps.length];
        StringBuilder path = new StringBuilder(base);
        for (int i = 0; i < steps.length; i++) {
            path.append('/').append(targets.path(steps[i]));
            order[2 * i] = places.getOrDefault(path.toString(), Integer.MAX_VALUE);
            Matcher which = WHICH.matcher(steps[i]);
            order[2 * i + 1] = which.find() ? Integer.parseInt(which.group(1)) : 0;
        }
        return order;
    }
}
