// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.dialog;

import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows a {@link Question}. */
public final class Ask {
    private static final int WIDTH = 448;

    private Ask() {}

    /**
     * Opens it and returns; the answer's id is told once, also when the window is closed.
     *
     * @return the window, for tests
     */
    public static Frame open(Shell parent, Question question, Consumer<String> answered) {
        var frame = new Frame(parent, question.title());
        Composite body = Lay.grid(frame.body(), 2, Space.M);
        var icon = Icons.show(new Label(body, SWT.NONE), sign(question));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, false, false));
        Labels.wrapped(body, "", question.text());
        String[] answer = {question.leave()};
        for (Question.Verb verb : question.verbs()) {
            Runnable action = () -> {
                answer[0] = verb.id();
                frame.close();
            };
            Button button = switch (verb.kind()) {
                case LEAVE, PLAIN -> frame.plain(verb.label(), action);
                case PRIMARY -> frame.primary(verb.label(), action);
                case DANGER -> frame.danger(verb.label(), action);
            };
            button.setData("id", "verb." + verb.id());
            if (verb.kind() == Question.Kind.LEAVE) {
                button.setFocus();
            }
        }
        frame.onClose(() -> answered.accept(answer[0]));
        frame.open(WIDTH);
        return frame;
    }

    private static String sign(Question question) {
        return switch (question.tone()) {
            case PLAIN, NEUTRAL -> "info-circle.accent";
            case GOOD -> "circle-check.good";
            case CAUTION -> "alert-triangle.caution";
            case BAD -> "alert-circle.bad";
        };
    }
}
