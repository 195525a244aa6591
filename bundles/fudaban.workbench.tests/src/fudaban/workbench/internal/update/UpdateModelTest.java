// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ui.Work;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.words.Words;
import fudaban.update.Program;
import fudaban.update.Rehearsal;
import fudaban.update.UpdateActs;
import fudaban.update.Updates;
import fudaban.update.model.ProgramChange;
import fudaban.update.model.TrustedKey;
import fudaban.update.model.UpdateFactory;
import fudaban.update.sbom.Component;
import fudaban.update.sbom.PartDifference;
import fudaban.update.site.SiteFile;
import fudaban.update.site.SiteManifest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What 更新 shows and does, without a program to be updated. */
class UpdateModelTest {
    private static final Program.Part PART = new Program.Part("fudaban.pack.gima", "0.1.0", "0.2.0");
    private static final PartDifference LINE = new PartDifference(
            PART, Optional.of(component("0.1.0", "a")), Optional.of(component("0.2.0", "b")), 31_000, 1_000);

    private static Component component(String version, String digit) {
        return new Component(
                "library",
                PART.name(),
                version,
                "",
                digit.repeat(64),
                "EPL-2.0",
                "Fudaban",
                Optional.empty(),
                false,
                List.of());
    }

    private final List<String> done = new ArrayList<>();
    private final Fake fake = new Fake();
    private final UpdateModel model =
            new UpdateModel(() -> fake, Work.direct(), Words.of(UpdateModel.class, Locale.JAPAN));
    private final JobBook jobs =
            new JobBook(Work.direct(), new ProblemBook(Work.direct(), InstantSource.system(), Locale.JAPAN));

    @Test
    void whatIsVerifiedIsShownAndInstalled() {
        model.refresh();
        assertEquals("1175-E8C6", model.state().key());
        assertTrue(model.offer().isEmpty());

        assertEquals(
                Job.State.DONE, jobs.start("", model.prepare(" /media/gima-2 ")).state());

        assertEquals(2, model.offer().orElseThrow().manifest().about().edition());
        assertEquals("fudaban.pack.gima　0.1.0 → 0.2.0", model.line(PART));
        assertEquals(UpdateActs.INSTALL, model.decision().act());
        assertFalse(model.restart());

        assertEquals(Job.State.DONE, jobs.start("", model.install()).state());

        assertEquals(List.of("settle", "prepare /media/gima-2", "install 2"), done);
        assertTrue(model.offer().isEmpty());
        assertTrue(model.restart());
    }

    @Test
    void whatComesOutOtherwiseIsLookedAtFirst() {
        fake.tried = List.of(new Rehearsal.Tried("gima 1", "gima 2", 59, 59, 0, List.of(), null, true));
        jobs.start("", model.prepare("/media/gima-2"));
        assertEquals(59, model.tried().getFirst().inputs());
        assertFalse(model.ready());
        model.looked(true);
        assertTrue(model.ready());
        jobs.start("", model.prepare("/media/gima-2"));
        assertFalse(model.ready(), "what is verified anew is looked at anew");
    }

    @Test
    void aRefusalIsSaidAndLeavesTheOfferAsItWas() {
        fake.refusal = new Refusal(UpdateActs.class, "key.none");
        Job job = jobs.start("", model.prepare("/media/gima-2"));
        assertEquals(Job.State.FAILED, job.state());
        assertTrue(job.problem().orElseThrow().what().contains("署名鍵"));
        assertTrue(model.offer().isEmpty());
    }

    @Test
    void aProgramThatWasNotInstalledSaysSo() {
        var elsewhere = new UpdateModel(
                () -> {
                    throw new Refusal(UpdateActs.class, "practice");
                },
                Work.direct(),
                Words.of(UpdateModel.class, Locale.JAPAN));
        elsewhere.refresh();
        assertTrue(elsewhere.state().problem().contains("訓練"));
    }

    @Test
    void theDialogSaysWhatGoingBackWouldLose() {
        ProgramChange last = UpdateFactory.eINSTANCE.createProgramChange();
        last.setBackup("fudaban-2026-11-23.fbk");
        last.setCreated(Instant.parse("2026-11-23T01:02:00Z"));
        var nothing = new Updates.Way(last, null, List.of(), locale -> "");
        assertEquals("", model.loss(nothing));

        var way = new Updates.Way(last, null, List.of("gima"), locale -> "提出、差分の行");
        String said = model.loss(way);
        for (String told : List.of("提出、差分の行", "2026-11-23 10:02", "fudaban-2026-11-23.fbk", "失われます")) {
            assertTrue(said.contains(told), said);
        }
    }

    private final class Fake implements UpdateDesk {
        private Refusal refusal;
        private List<Rehearsal.Tried> tried = List.of();

        @Override
        public List<Rehearsal.Tried> rehearse(Updates.Offer offer) {
            return tried;
        }

        @Override
        public Optional<TrustedKey> trusted() {
            TrustedKey key = UpdateFactory.eINSTANCE.createTrustedKey();
            key.setFingerprint("1175-E8C6");
            return Optional.of(key);
        }

        @Override
        public List<ProgramChange> history() {
            return List.of();
        }

        @Override
        public Optional<Updates.Way> back() {
            return Optional.empty();
        }

        @Override
        public List<ProgramChange> settle() {
            done.add("settle");
            return List.of();
        }

        @Override
        public void pin(Path key, String fingerprint) {
            done.add("pin " + fingerprint);
        }

        @Override
        public Updates.Offer prepare(String from, Upkeep.Progress progress) throws Refusal {
            if (refusal != null) {
                throw refusal;
            }
            done.add("prepare " + from);
            var files = new TreeMap<String, SiteFile>();
            files.put("content.xml", new SiteFile(10, "0".repeat(64)));
            var manifest = new SiteManifest(
                    new SiteManifest.About("fudaban.pack.gima", 2, "GIMA", "", "0.1.0"), Instant.EPOCH, files);
            var plan = new Program.Plan() {
                @Override
                public List<Program.Part> parts() {
                    return List.of(PART);
                }

                @Override
                public void perform(String change, String title, Upkeep.Progress telling) {
                    throw new AssertionError("the desk performs it");
                }
            };
            return new Updates.Offer(manifest, Path.of("copy"), plan, List.of(LINE));
        }

        @Override
        public Submission decision(Updates.Offer offer) {
            return Submission.of(UpdateActs.INSTALL, new UpdateActs.Outcome("", null));
        }

        @Override
        public Submission decision(Updates.Way way) {
            return Submission.of(UpdateActs.REVERT, new UpdateActs.Outcome("", null));
        }

        @Override
        public Updates.Result install(Updates.Offer offer, Upkeep.Progress progress) {
            done.add("install " + offer.manifest().about().edition());
            return new Updates.Result(Optional.of(UpdateFactory.eINSTANCE.createProgramChange()), Optional.empty());
        }

        @Override
        public Updates.Result revert(Updates.Way way, Upkeep.Progress progress) {
            throw new AssertionError("nothing to go back to");
        }
    }
}
