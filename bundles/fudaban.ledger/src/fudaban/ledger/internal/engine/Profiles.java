// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.ProfileSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    <P> P get(Class<P> kind, LocalDate day) throws Refusal {
        for (var edition : editions) {
            if (edition.kind().equals(kind.getSimpleName())
                    && !edition.effective().isAfter(day)) {
                try {
                    return kind.cast(parsed.computeIfAbsent(edition, e -> Json.value(e.json(), kind)));
                } catch (IllegalArgumentException broken) {
                    throw new Refusal(
                            broken,
                            Profiles.class,
                            "profile.broken",
                            edition.kind(),
                            edition.pack(),
                            broken.getMessage());
                }
            }
        }
        throw new Refusal(Profiles.class, "profile.none", kind.getSimpleName(), day.toString());
    }

    <P> P getOr(Class<P> kind, LocalDate day, P otherwise) throws Refusal {
        boolean any = editions.stream()
                .anyMatch(e ->
                        e.kind().equals(kind.getSimpleName()) && !e.effective().isAfter(day));
        return any ? get(kind, day) : otherwise;
    }
}
