// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.trial;

import fudaban.cli.verbs.Trial;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Makes and removes desks for 訓練. Everything of one lies in one folder, its data in {@code data} below; what is printed there is marked 訓練. A service.
 */
@Component(service = TrialDesks.class)
public final class TrialDesks {
    /** Below the folder of a trial, where its ledger lies. */
    public static final String DATA = "data";
    /** In the folder of a trial with sample data, the password of its accounts; all its people are invented. */
    public static final String PASSWORD = "password.txt";
    /** The account one works with. */
    public static final String OPERATOR = "operator";
    /** The account that approves. */
    public static final String MANAGER = "manager";

    private final ContributionSource contributions;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Verb> verbs = List.of();

    /** Made by the service registry. */
    @Activate
    public TrialDesks(@Reference ContributionSource contributions) {
        this.contributions = contributions;
    }

    /** For where there is no service registry. */
    public TrialDesks(ContributionSource contributions, Collection<Verb> verbs) {
        this.contributions = contributions;
        this.verbs = List.copyOf(verbs);
    }

    /** How far it is, and whether it is to go on. Called in the thread that makes the desk. */
    public interface Progress {
        /**
         * A stage begins.
         *
         * @param done how many are over
         * @param of how many there are
         * @param text what is done now, one short sentence
         */
        void stage(int done, int of, String text);

        /** Whether the user wants it no more. */
        boolean cancelled();
    }

    /**
     * Makes a desk with sample data by doing the main job on it, and leaves it open for the operator. When it is cancelled or fails, nothing is left of it.
     *
     * @param root a folder that does not exist or is empty
     * @param locale the language of the sentences of its progress
     * @throws Refusal when it cannot be made, or was cancelled (key {@code trial.cancelled})
     */
    public Desk.Opened sample(Path root, Locale locale, Progress progress) throws Refusal, IOException {
        return whole(
                root,
                () -> new Trial(contributions.contributions(), new ArrayList<>(verbs), locale).sample(root, progress));
    }

    /**
     * Makes a desk with a contract and accounts and nothing else, for lists of one's own.
     *
     * @param root a folder that does not exist or is empty
     * @param password of all its accounts, kept nowhere; cleared before this returns
     */
    public Desk.Opened empty(Path root, char[] password) throws Refusal, IOException {
        return whole(
                root,
                () -> new Trial(contributions.contributions(), List.of(), Locale.JAPAN)
                        .empty(root.resolve(DATA), password));
    }

    private interface Making {
        Desk.Opened make() throws Refusal, IOException;
    }

    private static Desk.Opened whole(Path root, Making making) throws Refusal, IOException {
        boolean whole = false;
        try {
            Desk.Opened made = making.make();
            whole = true;
            return made;
        } finally {
            if (!whole) {
                delete(root);
            }
        }
    }

    /**
     * Deletes a desk for 訓練 with everything beside it; its ledger must be closed.
     *
     * @param data its data folder
     * @throws IOException when something of it cannot be deleted
     */
    public static void remove(Path data) throws IOException {
        Path root = data.getParent();
        boolean whole = root != null && data.endsWith(DATA) && Files.exists(root.resolve(Trial.MARK));
        delete(whole ? root : data);
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
