// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.issuance.batch.DeskStations;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.piece.FileDrop;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;

/** 写真・券面: photos measured and cut, faces looked at before they are printed. A folder dropped here is read. */
public final class PhotosPart {
    private PhotosModel model;
    private PhotosView view;
    private boolean fromFolder;

    /** Made by the workbench. */
    @Inject
    public PhotosPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            JobBook jobs,
            PrintDesk printing,
            Guide guide,
            DeskStations stations) {
        var words = Words.of(PhotosPart.class);
        model = new PhotosModel(new Seat(ledger, session, words.locale()), work, stations.fonts());
        view = new PhotosView(parent, model, words, printing, ledger.clock(), new PhotosView.Asks() {
            @Override
            public void folder() {
                var dialog = new DirectoryDialog(view.getShell());
                dialog.setText(words.say("folder"));
                String folder = dialog.open();
                if (folder != null) {
                    read(Path.of(folder));
                }
            }

            @Override
            public void start(String title, Task task, Consumer<Job> ended) {
                jobs.start(title, task, job -> {
                    guide.changed();
                    ended.accept(job);
                });
            }
        });
        drop();
        model.load();
    }

    private void read(Path folder) {
        fromFolder = true;
        model.folder(folder);
    }

    private void drop() {
        FileDrop.on(view, files -> {
            if (files.size() == 1) {
                Path dropped = files.getFirst();
                read(java.nio.file.Files.isDirectory(dropped) ? dropped : dropped.getParent());
            }
        });
    }

    /** What came in meanwhile is shown when nothing is under the operator's hands. */
    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (view != null && !view.isDisposed() && !view.isVisible() && !fromFolder) {
            model.load();
        }
    }

    @Focus
    void focus() {
        Keyboard.to(view);
    }
}
