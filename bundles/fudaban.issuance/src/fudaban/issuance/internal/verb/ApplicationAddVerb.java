// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.document.text.FontProvider;
import fudaban.issuance.Issuance;
import fudaban.issuance.intake.PhotoSource;
import fudaban.issuance.intake.Typed;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code application add --staff-number … --name …}: one application, typed. */
@Component(service = Verb.class)
public final class ApplicationAddVerb extends WorkVerb {
    private final FontProvider fonts;

    /** @param fonts the fonts faces are printed with */
    @Activate
    public ApplicationAddVerb(@Reference FontProvider fonts) {
        this.fonts = fonts;
    }

    @Override
    public String words() {
        return "application add";
    }

    @Override
    public Text summary() {
        return new Text("申請を1件入力し、点検する", "enter one application and check it");
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        for (ApplicationField field : ApplicationField.values()) {
            if (field != ApplicationField.PHOTO) {
                all.add(option(
                        name(field), say(Locale.JAPAN, "field." + field), say(Locale.ENGLISH, "field." + field)));
            }
        }
        all.add(option("--photo", "写真のファイル", "file of the photo"));
        return List.copyOf(all);
    }

    private static String name(ApplicationField field) {
        return "--" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.add");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        Map<ApplicationField, String> values = new EnumMap<>(ApplicationField.class);
        for (ApplicationField field : ApplicationField.values()) {
            if (field != ApplicationField.PHOTO) {
                call.value(name(field)).filter(text -> !text.isBlank()).ifPresent(text -> values.put(field, text));
            }
        }
        if (!values.containsKey(ApplicationField.STAFF_NUMBER)) {
            throw Issuance.refusal("add.staff");
        }
        Optional<PhotoSource> photo = Optional.empty();
        if (call.value("--photo").isPresent()) {
            photo = Optional.of(new FromFile(call.path("--photo")));
        }
        return Checked.take(call, Typed.of(UUID.randomUUID().toString(), values, photo), fonts.fonts(), item);
    }

    private record FromFile(Path file) implements PhotoSource {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(file);
        }
    }
}
