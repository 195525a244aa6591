// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.util.Optional;

/**
 * Whether a reader service can be used.
 *
 * @param failure why not (NO_LIBRARY, NO_SERVICE); empty when it can
 */
public record ServiceState(Optional<CardFailure> failure) {
    /** Usable. */
    public static final ServiceState AVAILABLE = new ServiceState(Optional.empty());

    /** Not usable for that reason. */
    public static ServiceState unavailable(CardFailure why) {
        return new ServiceState(Optional.of(why));
    }

    /** True when readers can be listed and opened. */
    public boolean available() {
        return failure.isEmpty();
    }
}
