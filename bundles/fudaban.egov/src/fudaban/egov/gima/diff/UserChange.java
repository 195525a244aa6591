// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.model.LineKind;
import java.util.Optional;

/**
 * What has to become of one user.
 *
 * @param kind what is to be done
 * @param key id of the person, {@link UserState#keyless} where there is none
 * @param userId 利用者ID
 * @param before the values the service holds as far as is known; null where it does not know the user
 * @param after the values it is to hold; null where it is not to know the user
 * @param found the values its own export shows where they are not what it accepted last; null otherwise, {@code {}} where the export lacks the user
 */
public record UserChange(LineKind kind, String key, String userId, String before, String after, String found) {
    /** In {@link #found}: the service's export does not have the user. */
    public static final String ABSENT = "{}";

    /** Whether the service holds something else than what it accepted last. */
    public boolean conflict() {
        return found != null;
    }

    /** The person; empty where the user is none this desk knows. */
    public Optional<String> person() {
        return key.startsWith("z") ? Optional.empty() : Optional.of(key);
    }

    /** What undoes it once the service has accepted it. */
    public UserChange inverse() {
        LineKind other = switch (kind) {
            case ADD -> LineKind.DELETE;
            case DELETE -> LineKind.ADD;
            case CHANGE, ADOPT -> kind;
        };
        return new UserChange(other, key, userId, after, before, null);
    }

    /**
     * The service's state of the user after this change was accepted.
     *
     * @param content the state it is accepted in; null where the service does not know the user
     * @throws IllegalStateException when the change does not begin from that state
     */
    public String applyTo(String content) {
        if (!java.util.Objects.equals(content, before)) {
            throw new IllegalStateException("the change of " + key + " begins from another state");
        }
        return after;
    }
}
