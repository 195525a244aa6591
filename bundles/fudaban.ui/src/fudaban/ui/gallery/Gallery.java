// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.gallery;

import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.theme.Themes;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Every component of the kits in every state, a page for each kind. Shows invented data only. */
public final class Gallery extends Composite {
    private final List<Exhibit> exhibits;
    private final ScrolledComposite scroll;
    private final ChoiceBar bar;

    /** The gallery at its first page. */
    public Gallery(Composite parent) {
        super(parent, SWT.NONE);
        Words words = Words.of(Gallery.class);
        exhibits = List.of(
                new TokenExhibit(words),
                new ControlExhibit(words),
                new FormExhibit(words),
                new TableExhibit(words),
                new MessageExhibit(words),
                new DialogExhibit(words));
        Css.style(this, "Surface");
        Lay.grid(this, 1, 0, Space.XL, Space.XL);
        Composite head = Lay.box(this, 2, Space.XL);
        Labels.of(head, "Title", words.say("title"));
        bar = Lay.wide(new ChoiceBar(head, words.say("title"), value -> show((Integer) value)));
        bar.show(java.util.stream.IntStream.range(0, exhibits.size())
                .mapToObj(i -> new ChoiceBar.Choice(i, words.say(exhibits.get(i).key()), ""))
                .toList());
        scroll = Lay.all(new ScrolledComposite(this, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        show(0);
    }

    /** How many pages there are. */
    public int pages() {
        return exhibits.size();
    }

    /** Shows a page. */
    public void show(int index) {
        bar.mark(index);
        Control old = scroll.getContent();
        Composite page = Lay.grid(new Composite(scroll, SWT.NONE), 2, Space.XXL, Space.XL, 0);
        ((GridLayout) page.getLayout()).makeColumnsEqualWidth = true;
        exhibits.get(index).fill(page);
        scroll.setContent(page);
        if (old != null) {
            old.dispose();
        }
        Themes.style(page, getDisplay());
        fit();
    }

    private void fit() {
        if (scroll.getContent() instanceof Composite page) {
            int width = scroll.getClientArea().width;
            scroll.setMinSize(0, page.computeSize(width, SWT.DEFAULT, true).y);
            page.layout(true, true);
        }
    }
}
