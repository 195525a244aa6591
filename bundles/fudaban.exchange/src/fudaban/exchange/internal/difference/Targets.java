// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange.internal.difference;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Targets of a mapping and paths of a shape: {@code g:post[]/@unit} and {@code post/@unit}.
 *
 * @param prefix prefix of elements, with its colon; empty for the default namespace
 * @param root path of the root
 * @param record path of the record
 */
public record Targets(String prefix, String root, String record) {
    /** As a mapping's layout has them. */
    public static Targets of(Map<String, Object> layout) {
        String root = String.valueOf(layout.get("root"));
        String prefix = root.substring(0, root.indexOf(':') + 1);
        String rootPath = bare(root);
        return new Targets(prefix, rootPath, rootPath + "/" + path0(String.valueOf(layout.get("record"))));
    }

    /** The path of a target, below what it is relative to. */
    public String path(String target) {
        return path0(target);
    }

    private static String path0(String target) {
        return Arrays.stream(target.split("/")).map(Targets::bare).collect(Collectors.joining("/"));
    }

    /** A target of a path: every element gets the prefix of the root. */
    public String target(String path) {
        return Arrays.stream(path.split("/"))
                .map(step -> step.startsWith("@") ? step : prefix + step)
                .collect(Collectors.joining("/"));
    }

    /** The local name of a step; attributes keep their sign. */
    static String bare(String step) {
        String name = step.replaceFirst("\\[.*", "");
        String sign = name.startsWith("@") ? "@" : "";
        return sign + name.substring(Math.max(sign.length(), name.indexOf(':') + 1));
    }
}
