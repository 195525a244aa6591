// SPDX-License-Identifier: EPL-2.0
package fudaban.update;

import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.Word;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.Work;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.step.Steps;
import fudaban.model.Role;
import fudaban.model.Step;
import fudaban.model.StepState;
import fudaban.update.Program.Part;
import fudaban.update.internal.ChangeBook;
import fudaban.update.internal.Schemas;
import fudaban.update.model.ChangeKind;
import fudaban.update.model.ProgramChange;
import fudaban.update.model.TrustedKey;
import fudaban.update.sbom.PartDifference;
import fudaban.update.site.SiteCheck;
import fudaban.update.site.SiteKey;
import fudaban.update.site.SiteManifest;
import fudaban.update.source.SiteSource;
import fudaban.update.stage.Staging;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Updates of the program at one desk. An installation is an act (decided and confirmed), a step (p2), and an act with what became of it and its row of 形態管理;
 * after an interruption {@link #settle} goes on from what p2's profile says. Not for use by several threads at once.
 */
public final class Updates {
    private static final int BACKUPS = 14;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    /** Who settles steps; others see what an interruption left when one of these has been there. */
    private static final Set<Role> MAY_SETTLE = Set.of(Role.OPERATOR, Role.MANAGER, Role.ADMINISTRATOR);

    private final Ledger ledger;
    private final Session session;
    private final Surroundings surroundings;
    private final Schemas schemas;
    private final ChangeBook book;

    /** @param modules of this program: what it keeps in the database */
    public Updates(Ledger ledger, Session session, Surroundings surroundings, List<ModelModule> modules) {
        this.ledger = ledger;
        this.session = session;
        this.surroundings = surroundings;
        this.schemas = new Schemas(modules);
        this.book = new ChangeBook(ledger, session);
    }

    /**
     * An update that was verified.
     *
     * @param manifest what it says of itself
     * @param site the verified copy
     * @param plan what it changes; to be performed by {@link #install}
     * @param sbom the same, part by part
     */
    public record Offer(SiteManifest manifest, Path site, Program.Plan plan, List<PartDifference> sbom) {}

    /**
     * Going back behind the last installation.
     *
     * @param last what is taken back
     * @param plan what that changes
     * @param lost modules whose records the older program cannot work with; empty when nothing is lost
     * @param records what these keep, in words
     */
    public record Way(ProgramChange last, Program.Plan plan, List<String> lost, Word records) {
        /** When it was installed: what was entered since is what would be lost. */
        public String since(ZoneId zone) {
            return last.getCreated() == null
                    ? ""
                    : LocalDateTime.ofInstant(last.getCreated(), zone).format(MINUTES);
        }
    }

    /**
     * What became of it.
     *
     * @param change its record
     * @param waits number of the request where it waits for a decision; nothing was changed then
     */
    public record Result(Optional<ProgramChange> change, Optional<String> waits) {}

    /** The key updates must be signed with; empty before one was pinned. */
    public Optional<TrustedKey> trusted() throws Refusal {
        return book.key();
    }

    /**
     * Pins a key.
     *
     * @param compared the fingerprint as the person has it from elsewhere; must be that of the key
     */
    public Receipt pin(SiteKey key, String compared, String source, Confirmation confirmation) throws Refusal {
        real();
        if (!compared.replaceAll("[^0-9A-Fa-f]", "")
                .equalsIgnoreCase(key.fingerprint().replace("-", ""))) {
            throw UpdateActs.refusal("pin.differs", key.fingerprint());
        }
        var input = new UpdateActs.Pin(key.encoded(), source);
        return ledger.submit(session, Submission.of(UpdateActs.PIN, input).confirmed(confirmation));
    }

    /** What a source offers, from its signed manifest alone: nothing is copied. */
    public SiteManifest look(SiteSource source) throws Refusal {
        SiteManifest manifest = Staging.look(source, check());
        manifest.fits(surroundings.program().version());
        manifest.follows(installed(manifest));
        return manifest;
    }

    /** The edition of the same site that is installed, 0 for none. */
    public int installed(SiteManifest manifest) {
        return surroundings.program().edition(manifest.about().site());
    }

    /** Copies and verifies an update and works out what it changes. */
    public Offer prepare(SiteSource source, Upkeep.Progress progress) throws Refusal {
        SiteManifest manifest = look(source);
        if (manifest.about().edition() == installed(manifest)) {
            throw UpdateActs.refusal(
                    "install.there", manifest.about().title(), manifest.about().edition());
        }
        Path site = surroundings.staging().copy(source, check(), progress);
        Program.Plan plan = surroundings.program().plan(site, manifest);
        return new Offer(manifest, site, plan, PartDifference.of(plan.parts(), surroundings.folder(), site));
    }

    /** The act by which the installation is decided, for who confirms it in a way of its own. */
    public Submission decision(Offer offer) throws Refusal {
        var about = offer.manifest().about();
        return Submission.of(
                UpdateActs.INSTALL,
                new UpdateActs.Begin(
                        ChangeKind.INSTALL,
                        about.site(),
                        about.edition(),
                        installed(offer.manifest()),
                        about.title(),
                        about.changes(),
                        hash(offer),
                        pinned().getFingerprint(),
                        lines(offer.plan().parts()),
                        schemas.text()));
    }

    /**
     * Installs what was prepared. It is in force after the next start. What was decided before (on paper, in a dialog) is not decided again.
     *
     * @param confirmation as the profile asks; on paper, it is decided first and installed when it is asked for again
     */
    public Result install(Offer offer, Confirmation confirmation, Upkeep.Progress progress) throws Refusal {
        real();
        settle();
        verify(offer);
        var decided = book.decided(ChangeKind.INSTALL, hash(offer));
        return carryOut(decided, decision(offer).confirmed(confirmation), offer.plan(), progress);
    }

    /** The way back; empty when nothing was installed by an update, or p2 no longer knows the state before it. */
    public Optional<Way> back() throws Refusal {
        Optional<String> installed = surroundings.program().installed();
        Optional<ProgramChange> last = installed.isEmpty() ? Optional.empty() : book.change(installed.get());
        Optional<Program.Plan> plan =
                last.isEmpty() ? Optional.empty() : surroundings.program().back();
        return plan.map(there -> {
            List<String> lost = schemas.lost(last.get().getSchemas());
            return new Way(last.get(), there, lost, schemas.records(lost));
        });
    }

    /** The act by which going back is decided. */
    public Submission decision(Way way) {
        ProgramChange last = way.last();
        return Submission.of(
                UpdateActs.REVERT,
                new UpdateActs.Begin(
                        ChangeKind.REVERT,
                        last.getSite(),
                        last.getPrevious(),
                        last.getEdition(),
                        last.getTitle(),
                        null,
                        last.getManifest(),
                        last.getSigner(),
                        lines(way.plan().parts()),
                        schemas.text()));
    }

    /**
     * Goes back behind the last installation; in force after the next start.
     *
     * @param acceptLoss whether what the older program cannot work with may be lost
     * @throws Refusal when something would be lost and that was not accepted
     */
    public Result revert(Way way, boolean acceptLoss, Confirmation confirmation, Upkeep.Progress progress)
            throws Refusal {
        real();
        settle();
        if (!way.lost().isEmpty() && !acceptLoss) {
            String backup = way.last().getBackup();
            throw UpdateActs.refusal(
                    "revert.lost", way.records(), way.since(ledger.clock().getZone()), backup == null ? "" : backup);
        }
        var decided = book.decided(ChangeKind.REVERT, way.last().getManifest());
        return carryOut(decided, decision(way).confirmed(confirmation), way.plan(), progress);
    }

    /** Changes of the program, newest first. */
    public List<ProgramChange> history() throws Refusal {
        return book.all().reversed();
    }

    /**
     * Enters what became of changes that were interrupted (their step was settled when the desk was opened, by asking p2's profile), and that the last one
     * was taken back by the boot guard. Returns them.
     */
    public List<ProgramChange> settle() throws Refusal {
        if (!MAY_SETTLE.contains(session.role())) {
            return List.of();
        }
        List<ProgramChange> settled = new ArrayList<>();
        for (var each : book.left().entrySet()) {
            StepState state = each.getValue().getState();
            if (state == StepState.INTENT || state == StepState.UNCLEAR) {
                // Opened meanwhile by a program that could not know: one that was not installed.
                boolean had = surroundings.program().had(each.getKey().getId());
                var outcome = new Steps.Outcome(had ? StepState.DONE : StepState.FAILED, Map.of("asked", "profile"));
                ledger.steps().settle(session, each.getValue().getId(), outcome);
            }
            settled.add(record(each.getKey(), null));
        }
        Optional<ProgramChange> newest = book.newest();
        if (newest.isPresent() && !surroundings.program().had(newest.get().getId())) {
            var input = new UpdateActs.Outcome(newest.get().getId(), null);
            ledger.submit(session, Submission.of(UpdateActs.TAKEN_BACK, input));
            settled.add(ledger.open(session, ProgramChange.class, input.change()));
        }
        return settled;
    }

    private Result carryOut(
            Optional<ProgramChange> decided, Submission decision, Program.Plan plan, Upkeep.Progress progress)
            throws Refusal {
        ProgramChange change;
        if (decided.isPresent()) {
            change = decided.get();
        } else {
            Receipt receipt = ledger.submit(session, decision);
            if (receipt.waits()) {
                return new Result(Optional.empty(), receipt.request());
            }
            change = ledger.open(session, ProgramChange.class, receipt.records().getFirst());
        }
        return new Result(Optional.of(perform(change, plan, progress)), Optional.empty());
    }

    private ProgramChange perform(ProgramChange change, Program.Plan plan, Upkeep.Progress progress) throws Refusal {
        String backup = ledger.upkeep()
                .backup(session.working(), BACKUPS, Upkeep.Progress.NONE)
                .getFileName()
                .toString();
        Step step = ledger.steps()
                .intend(
                        session,
                        UpdateActs.STEP,
                        change.getId(),
                        change.getId(),
                        Map.of("site", change.getSite(), "edition", Integer.toString(change.getEdition())),
                        null)
                .first();
        Instant begin = ledger.clock().instant();
        try {
            plan.perform(change.getId(), change.getTitle(), progress);
        } catch (Refusal failed) {
            ledger.steps()
                    .settle(session, step.getId(), new Steps.Outcome(StepState.FAILED, Map.of("reason", failed.key())));
            record(change, backup);
            throw failed;
        }
        ledger.steps().settle(session, step.getId(), new Steps.Outcome(StepState.DONE, Map.of()));
        ProgramChange made = record(change, backup);
        enter(made, begin);
        return made;
    }

    private ProgramChange record(ProgramChange change, String backup) throws Refusal {
        ledger.submit(session, Submission.of(UpdateActs.RECORD, new UpdateActs.Outcome(change.getId(), backup)));
        return ledger.open(session, ProgramChange.class, change.getId());
    }

    /** The 日報 tells it as work on row 4-1, where it was the desk's own work: an administrator of the office has no 日報. */
    private void enter(ProgramChange made, Instant begin) throws Refusal {
        if (session.role() == Role.ADMINISTRATOR) {
            return;
        }
        String title = UpdateActs.refusal(
                        made.getKind() == ChangeKind.INSTALL ? "work.install" : "work.revert", made.getTitle())
                .sentence(Locale.JAPAN);
        var text = new Work.Text(made.getParts(), made.getRow(), null, 1, null, null);
        ledger.submit(session, Submission.of(Work.ENTER, new Work.Enter("4-1", title, null, begin, text, null)));
    }

    /** Between the preview and now anybody could have written into the copy. */
    private void verify(Offer offer) throws Refusal {
        try {
            check().folder(offer.site());
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, UpdateActs.class, "install.copy", offer.site());
        }
    }

    private TrustedKey pinned() throws Refusal {
        return trusted().orElseThrow(() -> UpdateActs.refusal("key.none"));
    }

    private SiteCheck check() throws Refusal {
        return new SiteCheck(new SiteKey(pinned().getEncoded()));
    }

    private void real() throws Refusal {
        if (ledger.practising()) {
            throw UpdateActs.refusal("practice");
        }
    }

    private static String hash(Offer offer) {
        return Hash.hex(Hash.sha256(offer.manifest().signed()));
    }

    private static String lines(List<Part> parts) {
        return parts.stream()
                .map(part -> (part.name() + " " + part.from() + " → " + part.to()).strip())
                .collect(Collectors.joining("\n"));
    }
}
