// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ledger.Refusal;
import fudaban.ledger.profile.BackupProfile;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.StatusSource;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How old the newest backup is; marked once it is older than the profile allows. */
final class BackupStatus implements StatusSource {
    private static final BackupProfile USUAL = new BackupProfile(24, 14);

    @Override
    public List<Item> status(Seat seat) {
        var words = Words.of(BackupStatus.class, seat.locale());
        Optional<Duration> age = age(seat);
        boolean late = age.isEmpty() || age.get().toHours() >= profile(seat).everyHours();
        String text = age.map(each -> words.say("backup.age", ago(words, each))).orElse(words.say("backup.none"));
        return List.of(new Item(
                "database",
                text,
                words.say(late ? "backup.late" : "backup.tip", text),
                late ? Tone.CAUTION : Tone.PLAIN,
                Optional.of(Place.of("fudaban.workbench.part.care"))));
    }

    static Optional<Duration> age(Seat seat) {
        return seat.ledger().upkeep().backups().stream()
                .findFirst()
                .map(newest ->
                        Duration.between(newest.made(), seat.ledger().clock().instant()));
    }

    static BackupProfile profile(Seat seat) {
        try {
            return seat.ledger().profile(BackupProfile.class, seat.today());
        } catch (Refusal none) {
            return USUAL;
        }
    }

    private static String ago(Words words, Duration age) {
        return age.toDays() > 0
                ? words.say("ago.days", age.toDays())
                : age.toHours() > 0
                        ? words.say("ago.hours", age.toHours())
                        : words.say("ago.minutes", Math.max(0, age.toMinutes()));
    }
}
