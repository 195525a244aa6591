// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.forms;

import fudaban.document.text.FontStack;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.form.Fields;
import fudaban.reporting.form.FormTrial;
import fudaban.reporting.form.OwnForms;
import fudaban.reporting.model.ReportKind;
import fudaban.ui.shell.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The forms of this desk. */
final class FormsDesk implements FormsOffice {
    private final Seat seat;
    private final FormTrial trial;

    FormsDesk(Seat seat, List<DaySource> sources) {
        this.seat = seat;
        trial = new FormTrial(FontStack.shipped(), sources);
    }

    @Override
    public LocalDate today() {
        return seat.today();
    }

    @Override
    public List<Standing> standing() {
        var forms = new OwnForms(seat.ledger(), seat.session());
        List<Standing> all = new ArrayList<>();
        for (ReportKind kind : Fields.kinds()) {
            OwnForms.InForce form = null;
            String problem = "";
            try {
                form = forms.on(kind, seat.today());
                form.form();
            } catch (Refusal broken) {
                problem = broken.sentence(seat.locale());
            }
            all.add(new Standing(kind, form, problem));
        }
        return all;
    }

    @Override
    public FormTrial.Content content(ReportKind kind) throws Refusal {
        return trial.read(seat.ledger(), seat.session(), kind, seat.today(), seat.locale());
    }
}
