// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

/** Work that takes a while. Runs in the background, touches no widgets. */
@FunctionalInterface
public interface Task {
    /**
     * Does it.
     *
     * @return what came of it, one sentence; may be empty
     * @throws Exception when it fails; {@link Progress.Cancelled} when it was asked to stop
     */
    String run(Progress progress) throws Exception;
}
