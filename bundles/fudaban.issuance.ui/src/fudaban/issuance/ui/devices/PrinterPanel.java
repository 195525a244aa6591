// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.virtual.printer.PrinterFault;
import fudaban.issuance.ui.devices.PracticeModel.Device;
import fudaban.ui.access.Access;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Badge;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A practice printer: how it is, break it, help it. */
final class PrinterPanel {
    private final Badge state;
    private final Prose why;
    private final Button help;
    private Device device;

    PrinterPanel(Composite parent, PracticeModel model, Words words, Device shown) {
        this.device = shown;
        List<PrinterFault.Kind> troubles = PracticeModel.troubles(shown);
        var panel = Lay.wide(new Panel(parent).headed(shown.name()));
        ((GridLayout) panel.getLayout()).verticalSpacing = Space.S;
        Composite top = Lay.box(panel, 2, Space.S);
        state = new Badge(top);
        help = Lay.right(Buttons.id(
                Buttons.plain(top, words.say("printer.help"), () -> model.help(device)), shown.id() + ".help"));
        why = Labels.wrapped(panel, "BadText", "");
        Labels.line(panel, 1);
        Labels.of(panel, "Caption", words.say("break.printer"));
        Composite breaks = Lay.box(panel, 3, Space.S);
        var fault = Lay.wrapped(new Combo(breaks, SWT.READ_ONLY | SWT.DROP_DOWN));
        troubles.forEach(each -> fault.add(words.say("printer." + each)));
        fault.select(0);
        Access.name(fault, words.say("printer.fault", shown.name()));
        var at = new Counter(breaks, words.say("printer.at", shown.name()));
        Buttons.id(
                Buttons.plain(
                        breaks,
                        words.say("break"),
                        () -> model.spoil(device, troubles.get(fault.getSelectionIndex()), at.value())),
                shown.id() + ".break");
        show(shown);
    }

    void show(Device now) {
        device = now;
        state.show(now.state(), now.tone());
        help.setEnabled(!now.why().isEmpty());
        why.setText(now.why());
        Lay.present(why, !now.why().isEmpty());
        why.requestLayout();
    }
}
