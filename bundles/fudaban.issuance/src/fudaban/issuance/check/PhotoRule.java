// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.photo.PhotoException;
import fudaban.issuance.photo.PhotoFile;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.CheckRules;

/** A photo that is an image, large enough and of the right shape (旅券: 45 x 35 mm). */
final class PhotoRule implements Rule {
    private static final String RULE = "photo";

    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        CheckRules.Photo wanted = setting.rules().photo();
        if (subject.photo().isEmpty()) {
            if (wanted.needed() && subject.printed(setting.words())) {
                stop(findings, Say.of("check.photo.none"));
            }
            return;
        }
        try {
            // Unpacking shows what the header hides: a file that was cut off.
            var file = PhotoFile.of(subject.photo().get(), wanted.bytes(), wanted.pixels());
            file.picture();
            shape(file, wanted, findings);
        } catch (PhotoException none) {
            stop(findings, none.sentence());
        }
    }

    private static void shape(PhotoFile file, CheckRules.Photo wanted, Findings findings) {
        if (file.width() < wanted.width() || file.height() < wanted.height()) {
            stop(findings, Say.of("check.photo.small", file.width(), file.height(), wanted.width(), wanted.height()));
        }
        double ratio = (double) file.width() / file.height();
        if (ratio < wanted.ratioFrom() || ratio > wanted.ratioTo()) {
            stop(findings, Say.of("check.photo.ratio", file.width(), file.height()));
        }
    }

    private static void stop(Findings findings, Say sentence) {
        findings.stop(RULE, ApplicationField.PHOTO, sentence);
    }
}
