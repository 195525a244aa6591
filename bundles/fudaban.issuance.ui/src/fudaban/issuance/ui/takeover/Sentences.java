// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.takeover;

import fudaban.ui.access.Access;
import fudaban.ui.theme.Css;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What is wrong with a file, sentence by sentence: each is read whole, on as many lines as it takes, and can be copied. */
public final class Sentences extends Composite {
    private final Text text;
    private List<String> shown = List.of();

    /**
     * Without a sentence.
     *
     * @param height pixels; more where there is room
     * @param id what finds it
     * @param name how it is called by assistive technology
     */
    public Sentences(Composite parent, int height, String id, String name) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        text = Css.style(new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "ReadOnly");
        text.setData("id", id);
        Access.name(text, name);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = height;
        setLayoutData(data);
    }

    /** Shows these in place of those before, from the first. */
    public void show(List<String> sentences) {
        if (!sentences.equals(shown)) {
            shown = List.copyOf(sentences);
            text.setText(sentences.stream().map(each -> "・" + each).collect(Collectors.joining(Text.DELIMITER)));
            text.setSelection(0);
        }
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
