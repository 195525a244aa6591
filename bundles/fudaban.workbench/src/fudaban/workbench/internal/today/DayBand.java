// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import fudaban.office.calendar.DayOff;
import fudaban.ui.page.Meter;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** Where today stands: which service day of the contract, and how much of the service hours is over. */
final class DayBand extends Composite {
    private final Words words;
    private final Prose number;
    private final Prose contract;
    private final Meter days;
    private final Prose left;
    private final Prose hours;
    private final Meter time;

    DayBand(Composite parent, Words words) {
        super(parent, SWT.NONE);
        this.words = words;
        Css.style(this, "Page");
        var layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 16;
        setLayout(layout);
        Panel first = panel();
        number = line(first, "Heading");
        days = meter(first, words.say("meter.contract"));
        contract = line(first, "Caption");
        Panel second = panel();
        left = line(second, "Heading");
        time = meter(second, words.say("meter.hours"));
        hours = line(second, "Caption");
    }

    private Panel panel() {
        var panel = new Panel(this);
        panel.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        ((GridLayout) panel.getLayout()).verticalSpacing = 6;
        return panel;
    }

    private static Prose line(Composite parent, String style) {
        return Labels.wrapped(parent, style, "");
    }

    private static Meter meter(Composite parent, String name) {
        var meter = new Meter(parent, name);
        meter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return meter;
    }

    void show(Optional<ContractDay> day) {
        day.ifPresentOrElse(this::show, () -> {
            number.setText(words.say("contract.none"));
            contract.setText(words.say("contract.none.hint"));
            left.setText("");
            hours.setText("");
        });
    }

    private void show(ContractDay day) {
        number.setText(words.say("contract.day", day.number(), day.of()));
        contract.setText(words.say("contract.until", day.title(), date(day.last()), day.of() - day.number()));
        days.show(day.whole(day.number()));
        time.show(day.part());
        String today = day.hours().replace("-", words.say("hours.to")).replace(",", words.say("hours.and"));
        if (day.off().isPresent()) {
            left.setText(words.say("hours.off", why(day.off().get())));
            hours.setText(
                    day.next().map(next -> words.say("hours.next", date(next))).orElse(""));
        } else {
            Duration rest = day.whole().minus(day.over());
            left.setText(
                    rest.isZero()
                            ? words.say("hours.done")
                            : words.say("hours.left", rest.toHours(), rest.toMinutesPart()));
            hours.setText(words.say("hours.today", today));
        }
    }

    private String why(DayOff off) {
        return off.reason() == DayOff.Reason.HOLIDAY && words.locale().equals(Locale.JAPAN)
                ? off.name()
                : words.say("off." + off.reason().name());
    }

    private String date(LocalDate day) {
        return words.day(day);
    }
}
