// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.shell.FindSource;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Hit;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import fudaban.workbench.internal.shell.Keys;
import fudaban.workbench.internal.shell.Topics;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Shell;

/** Opens the window that finds anything, and leads to what is chosen there. */
public final class FindHandler {
    private static final int TYPING_MILLIS = 70;

    /** Made by the workbench. */
    @Inject
    public FindHandler() {}

    @Execute
    void find(
            @Named(IServiceConstants.ACTIVE_SHELL) Shell shell,
            MApplication application,
            EModelService model,
            ECommandService commands,
            EHandlerService handlers,
            Ledger ledger,
            Session session,
            Work work,
            Guide guide,
            @Service List<FindSource> contributed) {
        var words = Words.of(FindHandler.class);
        List<FindSource> sources = new ArrayList<>();
        sources.add(new PeopleFind());
        sources.addAll(contributed);
        sources.add(new ActionFind(actions(application, model, words)));
        var finding = new FindModel(
                new Seat(ledger, session, words.locale()), work, Delay.on(shell.getDisplay(), TYPING_MILLIS), sources);
        new FindWindow(shell, finding, hit -> follow(hit, guide, commands, handlers)).open();
    }

    private static List<ActionFind.Action> actions(MApplication application, EModelService model, Words words) {
        List<ActionFind.Action> actions = new ArrayList<>();
        for (MPart part : Topics.all(application, model)) {
            actions.add(new ActionFind.Action(
                    part.getLocalizedLabel(),
                    part.getLocalizedTooltip(),
                    Topics.icon(part),
                    Place.of(part.getElementId())));
        }
        for (Keys.Bound bound : Keys.commands(application)) {
            actions.add(new ActionFind.Action(
                    bound.name(),
                    bound.keys().isEmpty() ? words.say("command") : bound.keys(),
                    "command",
                    Place.of(ActionFind.COMMAND + bound.command())));
        }
        return actions;
    }

    private static void follow(Hit hit, Guide guide, ECommandService commands, EHandlerService handlers) {
        hit.place().ifPresent(place -> {
            if (place.part().startsWith(ActionFind.COMMAND)) {
                String id = place.part().substring(ActionFind.COMMAND.length());
                handlers.executeHandler(commands.createCommand(id, Map.of()));
            } else {
                guide.go(place);
            }
        });
        hit.target().ifPresent(guide::show);
    }
}
