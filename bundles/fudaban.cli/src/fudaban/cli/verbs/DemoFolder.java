// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import java.nio.file.Path;

/**
 * Where everything of a demo lies.
 *
 * @param root the folder given
 */
record DemoFolder(Path root) {
    /** The ledger. */
    Path data() {
        return root.resolve("data");
    }

    /** Applications, photos, lists as they come in. */
    Path input() {
        return root.resolve("input");
    }

    /** Memory of the practice cards. */
    Path cards() {
        return root.resolve("practice-cards");
    }

    /** Rendered faces. */
    Path faces() {
        return root.resolve("faces");
    }

    /** Files for the existing system and its answers. */
    Path exchange() {
        return root.resolve("existing-system");
    }

    Path file(String name) {
        return root.resolve(name);
    }
}
