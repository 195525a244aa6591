// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.profile.CheckRules;

/** A photo that is an image, large enough and of the right shape (旅券: 45 x 35 mm). */
final class PhotoRule implements Rule {
    private static final String RULE = "photo";

    @Override
    public void check(Subject subject, Setting setting, Findings findings) {
        CheckRules.Photo wanted = setting.rules().photo();
        if (subject.photo().isEmpty()) {
            if (wanted.needed()) {
                stop(findings, Say.of("check.photo.none"));
            }
            return;
        }
        byte[] file = subject.photo().get();
        if (file.length > wanted.bytes()) {
            stop(findings, Say.of("check.photo.bytes", file.length / 1024, wanted.bytes() / 1024));
            return;
        }
        var facts = PhotoFacts.of(file, wanted.pixels());
        if (facts.problem().isPresent()) {
            stop(findings, Say.of("check.photo." + facts.problem().get(), facts.width(), facts.height()));
            return;
        }
        if (facts.width() < wanted.width() || facts.height() < wanted.height()) {
            stop(findings, Say.of("check.photo.small", facts.width(), facts.height(), wanted.width(), wanted.height()));
        }
        double ratio = (double) facts.width() / facts.height();
        if (ratio < wanted.ratioFrom() || ratio > wanted.ratioTo()) {
            stop(findings, Say.of("check.photo.ratio", facts.width(), facts.height()));
        }
    }

    private static void stop(Findings findings, Say sentence) {
        findings.stop(RULE, ApplicationField.PHOTO, sentence);
    }
}
