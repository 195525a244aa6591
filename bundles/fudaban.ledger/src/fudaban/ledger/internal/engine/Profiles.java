// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.ProfileSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The profiles of all packs: of each kind, the newest edition in force on a day. */
final class Profiles {
    private final List<ProfileSource.Edition> editions;
    private final Map<ProfileSource.Edition, Object> parsed = new ConcurrentHashMap<>();

    Profiles(List<ProfileSource> sources) {
        editions = sources.stream()
                .flatMap(source -> source.editions().stream())
                .sorted(Comparator.comparing(ProfileSource.Edition::effective).reversed())
                .toList();
    }

    private Optional<ProfileSource.Edition> inForce(Class<?> kind, LocalDate day) {
        return editions.stream()
                .filter(e ->
                        e.kind().equals(kind.getSimpleName()) && !e.effective().isAfter(day))
                .findFirst();
    }

    private ProfileSource.Edition required(Class<?> kind, LocalDate day) throws Refusal {
        return inForce(kind, day)
                .orElseThrow(() -> new Refusal(Profiles.class, "profile.none", kind.getSimpleName(), day.toString()));
    }

    <P> P get(Class<P> kind, LocalDate day) throws Refusal {
        return value(required(kind, day), kind);
    }

    private <P> P value(ProfileSource.Edition edition, Class<P> kind) throws Refusal {
        try {
            return kind.cast(parsed.computeIfAbsent(edition, e -> Json.profile(e.json(), kind)));
        } catch (IllegalArgumentException broken) {
            throw new Refusal(
                    broken, Profiles.class, "profile.broken", edition.kind(), edition.pack(), broken.getMessage());
        }
    }

    <P> P getOr(Class<P> kind, LocalDate day, P otherwise) throws Refusal {
        var edition = inForce(kind, day);
        return edition.isPresent() ? value(edition.get(), kind) : otherwise;
    }

    /** The edition a profile in force on a day belongs to. */
    EditionFiles files(Class<?> kind, LocalDate day) throws Refusal {
        return required(kind, day).files();
    }
}
