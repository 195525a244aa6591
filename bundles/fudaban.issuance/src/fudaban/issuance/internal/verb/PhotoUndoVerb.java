// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.issuance.photo.Photo;
import fudaban.issuance.photo.PhotoDesk;
import fudaban.issuance.photo.Photos;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code photo undo NUMBER}: the application has the photo again that it had before it was cut out. */
@Component(service = Verb.class)
public final class PhotoUndoVerb extends WorkVerb {
    @Override
    public String words() {
        return "photo undo";
    }

    @Override
    public Text summary() {
        return new Text("写真の切出しを取り消し、前の写真に戻す", "take the last cut of a photo back");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(positional("NUMBER", "受付番号", "receipt number", true));
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
    Done work(Invocation call, String item) throws Refusal {
        var desk = new PhotoDesk(call.ledger());
        String number = call.value("NUMBER").orElseThrow();
        Photo photo = desk.waiting(call.session()).stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow(() -> Photos.refusal("verb.unknown", number));
        desk.undo(call.session(), List.of(photo.application()), item);
        return new Done(
                0, 1, locale -> Photos.refusal("verb.undone", number).sentence(locale), Map.of("application", number));
    }
}
