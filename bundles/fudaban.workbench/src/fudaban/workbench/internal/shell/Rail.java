// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import fudaban.ui.theme.Css;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The topics at the left, whoever contributed them; those of the desk itself at the bottom. Above them the way to find anything. */
public final class Rail {
    private static final int WIDTH = 184;
    private static final String FIND = "fudaban.workbench.command.find";

    private final Words words = Words.of(Rail.class);
    private static final int ROOM = 12;
    private static final int LITTLE_ROOM = 4;

    private final List<RailItem> items = new ArrayList<>();
    private final List<GridData> headings = new ArrayList<>();
    private ScrolledComposite scroll;
    private RailMore more;

    /** Made by the workbench. */
    @Inject
    public Rail() {}

    @PostConstruct
    void create(
            Composite parent,
            MApplication application,
            EModelService model,
            Desktop desktop,
            ECommandService commands,
            EHandlerService handlers) {
        var rail = Css.style(
                new Composite(parent, SWT.NONE) {
                    @Override
                    public Point computeSize(int width, int height, boolean changed) {
                        return new Point(WIDTH, super.computeSize(WIDTH, height, changed).y);
                    }
                },
                "Rail");
        var layout = new GridLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 12;
        layout.verticalSpacing = 2;
        rail.setLayout(layout);
        brand(rail);
        var find = new FindButton(rail, words.say("find"), () -> {
            ParameterizedCommand command = commands.createCommand(FIND);
            handlers.executeHandler(command);
        });
        var wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.verticalIndent = 4;
        find.setLayoutData(wide);
        scroll = Css.style(new ScrolledComposite(rail, SWT.V_SCROLL), "Rail");
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        var topics = Css.style(new Composite(scroll, SWT.NONE), "Rail");
        var column = new GridLayout();
        column.marginWidth = 0;
        column.marginHeight = 0;
        column.verticalSpacing = 2;
        topics.setLayout(column);
        String group = "";
        for (MPart part : Topics.all(application, model)) {
            if (!Topics.topic(part).equals(group)) {
                group = Topics.topic(part);
                heading(topics, group);
            }
            add(topics, part, desktop);
        }
        scroll.setContent(topics);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        more = new RailMore(rail, scroll, items, words);
        more.setData("id", "rail.more");
        scroll.addListener(SWT.Resize, event -> fit(topics));
        items.stream().findFirst().ifPresent(item -> item.mark(true));
    }

    /** Where there is little room, places stand closer; where there is still too little, they scroll. */
    private void fit(Composite topics) {
        if (space(topics, false) > scroll.getClientArea().height) {
            space(topics, true);
        }
        scroll.setMinHeight(topics.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scroll.layout(true, true);
        topics.layout(true, true);
        more.look();
    }

    private int space(Composite topics, boolean close) {
        items.forEach(item -> item.close(close));
        headings.forEach(heading -> heading.verticalIndent = close ? LITTLE_ROOM : ROOM);
        return topics.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }

    private void brand(Composite rail) {
        Label brand = Css.style(new Label(rail, SWT.NONE), "Brand");
        brand.setText(words.say("brand"));
        var place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.horizontalIndent = 10;
        place.heightHint = 36;
        brand.setLayoutData(place);
    }

    /** Room between groups, with the topic's name where it has one; the desk's own group is pushed to the bottom. */
    private void heading(Composite rail, String group) {
        boolean bottom = group.equals(Topics.DESK);
        Label name = Css.style(new Label(rail, SWT.NONE), "RailHeading");
        name.setText(words.knows("topic." + group) ? words.say("topic." + group) : "");
        var data = new GridData(SWT.FILL, bottom ? SWT.BOTTOM : SWT.TOP, true, bottom);
        data.horizontalIndent = 10;
        data.verticalIndent = ROOM;
        headings.add(data);
        if (name.getText().isEmpty()) {
            data.heightHint = 0;
        }
        name.setLayoutData(data);
    }

    private void add(Composite rail, MPart part, Desktop desktop) {
        var item = new RailItem(
                rail,
                part.getLocalizedLabel(),
                Topics.icon(part),
                () -> desktop.go(fudaban.ui.shell.Place.of(part.getElementId())));
        item.setData(MPart.class.getName(), part);
        item.setData("id", "rail." + part.getElementId());
        item.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        String key = PageHandler.key(items.size());
        item.setToolTipText(key.isEmpty() ? null : part.getLocalizedLabel() + "　" + key);
        items.add(item);
    }

    @Inject
    @Optional
    void shown(@UIEventTopic(UIEvents.UILifeCycle.BRINGTOTOP) org.osgi.service.event.Event event) {
        String place = event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart part ? Topics.place(part) : "";
        if (!place.isEmpty()) {
            for (RailItem item : items) {
                if (!item.isDisposed()) {
                    boolean front = ((MPart) item.getData(MPart.class.getName()))
                            .getElementId()
                            .equals(place);
                    item.mark(front);
                    if (front) {
                        scroll.showControl(item);
                        more.look();
                    }
                }
            }
        }
    }
}
