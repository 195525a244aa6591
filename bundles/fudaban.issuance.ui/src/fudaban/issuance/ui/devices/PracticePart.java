// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;

/** 訓練用機器: what hands do at the practice devices. Only where there are practice devices, see {@link PracticeSwitch}. */
public final class PracticePart {
    /** Where practice cards of a desk lie below its data folder. */
    static final String CARDS = "practice-cards";

    private static final int LOOK_MILLIS = 400;

    private PracticeModel model;
    private PracticeView view;

    /** Made by the workbench. */
    @Inject
    public PracticePart() {}

    @PostConstruct
    void create(Composite parent, @Service PracticeOperator hands, Work work, @Named("fudaban.folder") Path folder) {
        var words = Words.of(PracticePart.class);
        model = new PracticeModel(hands, work, words);
        view = new PracticeView(parent, model, words, place -> Program.launch(place.toString()));
        model.open(folder.resolve(CARDS));
        look();
    }

    /** Cards come and go, also by other hands. */
    private void look() {
        if (!view.isDisposed()) {
            if (view.isVisible()) {
                model.refresh();
            }
            view.getDisplay().timerExec(LOOK_MILLIS, this::look);
        }
    }

    @Focus
    void focus() {
        model.refresh();
        Keyboard.to(view);
    }
}
