// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;
import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.issuance.photo.Checked;
import fudaban.issuance.photo.Cut;
import fudaban.issuance.photo.Opened;
import fudaban.issuance.photo.Photo;
import fudaban.issuance.photo.PhotoDesk;
import fudaban.issuance.photo.PhotoException;
import fudaban.issuance.photo.Photos;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code photo crop NUMBER}: cuts a photo out as proposed or as given, and accepts it with what it does not keep to. */
@Component(service = Verb.class)
public final class PhotoCropVerb extends WorkVerb {
    @Override
    public String words() {
        return "photo crop";
    }

    @Override
    public Text summary() {
        return new Text(
                "申請の写真を切り出して受け入れる（元の写真は残る）", "cut out the photo of an application and accept it; the original stays");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("NUMBER", "受付番号", "receipt number", true),
                option("--folder", "職員番号を名前とする写真のフォルダー", "folder of photos named by staff number"),
                option(
                        "--geometry",
                        "切出し位置（photo check --json の geometry。省略時は提案どおり）",
                        "place to cut, as photo check --json gives it (as proposed by default)"),
                option("--taken", "撮影日（YYYY-MM-DD）", "day it was taken (YYYY-MM-DD)"));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.photos");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        var desk = new PhotoDesk(call.ledger());
        Photo photo = photo(desk, call);
        try {
            Opened opened = desk.open(call.session(), photo);
            Optional<Cut> given = cut(call);
            Cut cut = given.orElse(opened.cut());
            Checked checked =
                    desk.checked(opened, cut, taken(call).or(opened::taken), given.isPresent() || opened.sure());
            checked.reasons().forEach(reason -> call.line(reason.text(call.locale())));
            accept(desk, call, List.of(checked), item);
            return new Done(
                    checked.good() ? 0 : 1,
                    1,
                    locale -> Photos.refusal("verb.cut", photo.number()).sentence(locale),
                    Map.of("application", photo.number(), "good", checked.good(), "geometry", cut.text()));
        } catch (PhotoException unusable) {
            throw Photos.refusal("verb.unusable", photo.number(), unusable.sentence());
        }
    }

    static void accept(PhotoDesk desk, Invocation call, List<Checked> photos, String item) throws Refusal, IOException {
        try {
            desk.accept(call.session(), photos, item, done -> call.progress("accept", done, photos.size()));
        } catch (PhotoException changed) {
            throw Photos.refusal("verb.changed", changed.sentence());
        }
    }

    private static Photo photo(PhotoDesk desk, Invocation call) throws Refusal, IOException {
        String number = call.value("NUMBER").orElseThrow();
        List<Photo> photos = call.value("--folder").isPresent()
                ? desk.folder(call.session(), call.path("--folder")).photos()
                : desk.waiting(call.session());
        return photos.stream()
                .filter(photo -> photo.number().equals(number))
                .findFirst()
                .orElseThrow(() -> Photos.refusal("verb.unknown", number));
    }

    private static Optional<Cut> cut(Invocation call) throws Refusal {
        Optional<String> text = call.value("--geometry");
        if (text.isPresent() && Cut.parse(text.get()).isEmpty()) {
            throw Photos.refusal("verb.geometry", text.get());
        }
        return text.flatMap(Cut::parse);
    }

    private static Optional<LocalDate> taken(Invocation call) throws Refusal {
        try {
            return call.value("--taken").map(LocalDate::parse);
        } catch (DateTimeException none) {
            throw Photos.refusal("verb.taken", call.value("--taken").orElse(""));
        }
    }
}
