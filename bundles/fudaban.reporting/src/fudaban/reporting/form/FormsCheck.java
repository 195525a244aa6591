// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.form;

import fudaban.document.form.FormFault;
import fudaban.document.form.HtmlForm;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionFiles;
import fudaban.reporting.Reporting;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.profile.ReportProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Whether the forms that an edition's {@link ReportProfile} names can be filled in. */
@Component(service = EditionCheck.class)
public final class FormsCheck implements EditionCheck {
    private static final String FILE = ReportProfile.class.getSimpleName() + ".json";

    @Override
    public String kind() {
        return ReportProfile.class.getSimpleName();
    }

    @Override
    public List<Defect> check(EditionFiles edition) throws IOException {
        List<Defect> defects = new ArrayList<>();
        try {
            for (Map.Entry<String, String> each :
                    edition.profile(ReportProfile.class).forms().entrySet()) {
                check(edition, each.getKey(), each.getValue(), defects);
            }
        } catch (Refusal broken) {
            defects.add(new Defect(FILE, 0, 0, broken));
        }
        return defects;
    }

    private static void check(EditionFiles edition, String name, String file, List<Defect> defects) throws IOException {
        Optional<ReportKind> kind = Fields.kinds().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            defects.add(new Defect(FILE, 0, 0, Reporting.refusal("form.kind", name)));
        } else if (!edition.has(file)) {
            defects.add(new Defect(FILE, 0, 0, Reporting.refusal("form.missing", file, edition.name())));
        } else if (file.endsWith(".xlsx")) {
            try {
                ReportForm.of(edition, kind.get(), file);
            } catch (Refusal broken) {
                defects.add(new Defect(file, 0, 0, broken));
            }
        } else {
            try {
                for (FormFault fault : HtmlForm.check(edition.text(file), Fields.of(kind.get()))) {
                    defects.add(new Defect(file, fault.line(), fault.column(), fault.what()::text));
                }
            } catch (Refusal impossible) {
                throw new IllegalStateException("the kind has forms", impossible);
            }
        }
    }

    @Override
    public boolean makes() {
        return false;
    }

    /** A form is tried with a real day ({@code report form}); it has no tests of its own. */
    @Override
    public byte[] make(EditionFiles edition, byte[] input) throws Refusal {
        throw Reporting.refusal("form.no-tests");
    }
}
