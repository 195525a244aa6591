// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.Say;
import fudaban.issuance.photo.Measure.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A photo that was looked at. Holds no picture: a thousand do not fit into memory.
 *
 * @param photo whose
 * @param cut what would be cut out; null when it cannot be opened
 * @param original id of the attachment it is cut from; empty when it is cut from the file of the folder
 * @param taken the day it was taken, as the file or somebody says
 * @param measures what was measured
 * @param problem why it cannot be opened
 * @param sure whether the place of the head was found or set, not guessed
 */
public record Checked(
        Photo photo,
        Cut cut,
        String original,
        Optional<LocalDate> taken,
        List<Measure> measures,
        Optional<Say> problem,
        boolean sure) {
    /** Whether it can be accepted without a look: everything within its limits, the head found or set. */
    public boolean good() {
        return problem.isEmpty() && sure && PhotoCheck.good(measures);
    }

    /** What keeps it from that, the worst first. */
    public List<Say> reasons() {
        if (problem.isPresent()) {
            return List.of(problem.get());
        }
        List<Say> reasons = new java.util.ArrayList<>();
        measures.stream()
                .filter(m -> m.verdict() == Verdict.BAD)
                .map(Measure::sentence)
                .forEach(reasons::add);
        measures.stream()
                .filter(m -> m.verdict() == Verdict.UNKNOWN && !m.name().equals("age"))
                .map(Measure::sentence)
                .forEach(reasons::add);
        if (!sure && reasons.isEmpty()) {
            reasons.add(Photos.say("measure.head.guess"));
        }
        return reasons;
    }
}
