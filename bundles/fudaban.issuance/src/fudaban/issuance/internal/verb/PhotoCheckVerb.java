// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.flag;
import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.issuance.photo.Checked;
import fudaban.issuance.photo.Measure;
import fudaban.issuance.photo.Photo;
import fudaban.issuance.photo.PhotoDesk;
import fudaban.issuance.photo.Photos;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code photo check}: measures the photos of open applications, or those of a folder, and accepts the good ones when told to. */
@Component(service = Verb.class)
public final class PhotoCheckVerb extends WorkVerb {
    @Override
    public String words() {
        return "photo check";
    }

    @Override
    public Text summary() {
        return new Text(
                "申請の写真（またはフォルダーの写真）を基準と照合する", "measure the photos of applications, or of a folder, against the norm");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                option("--folder", "職員番号を名前とする写真のフォルダー", "folder of photos named by staff number"),
                flag("--accept", "基準内の写真をまとめて切り出し、受け入れる", "cut out and accept those within the limits"),
                flag("--measures", "測った値をすべて示す", "show everything that was measured"));
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
        List<Photo> photos;
        if (call.value("--folder").isPresent()) {
            PhotoDesk.Folder folder = desk.folder(call.session(), call.path("--folder"));
            photos = folder.photos();
            folder.strangers()
                    .forEach(name ->
                            call.line(Photos.refusal("verb.stranger", name).sentence(call.locale())));
        } else {
            photos = desk.waiting(call.session());
        }
        List<Checked> good = new ArrayList<>();
        List<Map<String, Object>> json = new ArrayList<>();
        for (Photo photo : photos) {
            Checked checked = desk.check(call.session(), photo);
            tell(call, checked, json);
            if (checked.good()) {
                good.add(checked);
            }
            call.progress("photo", json.size(), photos.size());
        }
        if (call.flag("--accept")) {
            PhotoCropVerb.accept(desk, call, good, item);
        }
        int all = photos.size();
        return new Done(
                good.size() == all ? 0 : 1,
                all,
                locale -> Photos.refusal(call.flag("--accept") ? "verb.accepted" : "verb.checked", all, good.size())
                        .sentence(locale),
                Map.of("photos", json, "good", good.size(), "accepted", call.flag("--accept") ? good.size() : 0));
    }

    private static void tell(Invocation call, Checked checked, List<Map<String, Object>> json) {
        Photo photo = checked.photo();
        List<String> reasons = checked.reasons().stream()
                .map(reason -> reason.text(call.locale()))
                .toList();
        call.line(Photos.refusal(
                        checked.good() ? "verb.good" : "verb.bad",
                        photo.number(),
                        photo.staffNumber(),
                        String.join(" ", reasons))
                .sentence(call.locale()));
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("application", photo.number());
        one.put("staffNumber", photo.staffNumber());
        one.put("good", checked.good());
        one.put("reasons", reasons);
        one.put("geometry", checked.cut() == null ? "" : checked.cut().text());
        List<Map<String, Object>> measures = new ArrayList<>();
        for (Measure measure : checked.measures()) {
            measures.add(Map.of(
                    "name", measure.name(),
                    "value", measure.value(),
                    "limit", measure.limit(),
                    "verdict", measure.verdict().name()));
            if (call.flag("--measures")) {
                call.line("  " + measure.sentence().text(call.locale()));
            }
        }
        one.put("measures", measures);
        json.add(one);
    }
}
