// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.ApduText;
import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardProfile.AdminKey;
import fudaban.hardware.card.CardProfile.Container;
import fudaban.hardware.card.CardProfile.KeyChange;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that will be done to one card, in an order in which an interruption anywhere leaves a card that is
 * recognised: marker BEGUN first, then key, PUK and PIN, then containers and key pairs, marker COMPLETE last. A plan is made without a
 * card and can be shown before ({@link #preview()}).
 *
 * @param profile the profile it follows
 * @param content what it writes
 * @param steps in order
 */
public record WritePlan(CardProfile profile, CardContent content, List<WriteStep> steps) {

    /**
     * Makes the plan.
     *
     * @throws CardFailure CONTENT when a field does not fit, PROFILE when the profile is not for writing
     */
    public static WritePlan of(CardProfile profile, CardContent content) throws CardFailure {
        if (!profile.writable()) {
            throw new CardFailure(CardFailure.Kind.PROFILE, "not writable", profile.id(), "kind");
        }
        AdminKey admin = profile.adminKey().orElseThrow();
        int markerTag = profile.marker().orElseThrow().tag();
        var bodies = bodies(profile, content);
        var marker = new CardMarker(
                CardMarker.State.BEGUN,
                false,
                false,
                content.cardUuid(),
                content.cardNumber(),
                profile.id(),
                digest(profile, bodies));
        if (profile.kind() == CardProfile.Kind.FILE) {
            fits(profile.marker().orElseThrow(), marker.encode());
        }
        var keyed = admin.change() != KeyChange.NONE;
        var steps = new ArrayList<WriteStep>();
        steps.add(new WriteStep.Select(profile.aid()));
        steps.add(new WriteStep.Authenticate(admin));
        steps.add(new WriteStep.Mark(markerTag, marker));
        if (keyed) {
            steps.add(new WriteStep.ReplaceKey(admin));
            steps.add(new WriteStep.Mark(markerTag, marker.at(CardMarker.State.BEGUN, true, false)));
        }
        steps.add(new WriteStep.SetPuk(profile.pins().puk()));
        steps.add(new WriteStep.Mark(markerTag, marker.at(CardMarker.State.BEGUN, keyed, true)));
        steps.add(new WriteStep.SetPin(profile.pins().pin()));
        for (Container container : profile.containers()) {
            if (container.planned()) {
                steps.add(new WriteStep.Put(container.id(), container.tag(), bodies.get(container.id())));
            } else if (container.key().isPresent()) {
                steps.add(new WriteStep.Certify(
                        container.id(), container.tag(), container.key().get()));
            }
        }
        steps.add(new WriteStep.Mark(markerTag, marker.at(CardMarker.State.COMPLETE, keyed, true)));
        return new WritePlan(profile, content, List.copyOf(steps));
    }

    private static Map<String, byte[]> bodies(CardProfile profile, CardContent content) throws CardFailure {
        var bodies = new LinkedHashMap<String, byte[]>();
        for (Container container : profile.containers()) {
            if (container.planned()) {
                var body = ContainerCodec.encode(container, content);
                if (profile.kind() == CardProfile.Kind.FILE) {
                    fits(container, body);
                }
                bodies.put(container.id(), body);
            }
        }
        return bodies;
    }

    private static void fits(Container file, byte[] body) throws CardFailure {
        var length = FileApplication.wrapped(body).length;
        if (length > file.size()) {
            var problem = length + " > " + file.size() + " bytes";
            throw new CardFailure(CardFailure.Kind.CONTENT, file.id() + ": " + problem, file.id(), problem);
        }
    }

    /** Whether what anybody may read on a card is what its marker says was written there. */
    public static boolean unchanged(CardProfile profile, CardReadBack read) {
        return profile.containers().stream()
                        .filter(container -> container.planned() && container.access() == CardProfile.Access.ALWAYS)
                        .allMatch(container -> read.raw().containsKey(container.id()))
                && read.identity()
                        .marker()
                        .filter(marker -> Arrays.equals(marker.digest(), digest(profile, read.raw())))
                        .isPresent();
    }

    private static byte[] digest(CardProfile profile, Map<String, byte[]> bodies) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (Container container : profile.containers()) {
                if (container.planned() && container.access() == CardProfile.Access.ALWAYS) {
                    sha.update(object(profile.kind(), container.tag(), bodies.get(container.id())));
                }
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A file under its identifier (ISO/IEC 7816-4, 51 file reference, 53 content), any other object under its tag. */
    private static byte[] object(CardProfile.Kind kind, int tag, byte[] body) {
        return kind == CardProfile.Kind.FILE
                ? Tlv.encode(List.of(new Tlv(0x51, FileApplication.identifier(tag)), new Tlv(0x53, body)))
                : new Tlv(tag, body).encode();
    }

    /** SHA-256 over tag, length and content of all containers that anybody may read, without the marker. */
    public byte[] digest() {
        return finalMarker().digest();
    }

    /** The marker a finished card bears. */
    public CardMarker finalMarker() {
        return ((WriteStep.Mark) steps.getLast()).marker();
    }

    /** The commands as text, one line each, without secrets and personal data. */
    public List<String> preview() {
        var chaining = profile.transfer() == CardProfile.Transfer.CHAINING;
        return steps.stream()
                .flatMap(step -> step.preview(profile).stream())
                .flatMap(command -> chaining ? command.chained().stream() : Stream.of(command))
                .map(ApduText::of)
                .toList();
    }

    /** Ids of the containers that are missing in what was read back, or differ; not readable ones are not counted. */
    public List<String> differences(CardReadBack read) {
        var differing = new ArrayList<String>();
        if (!read.identity().marker().equals(Optional.of(finalMarker()))) {
            differing.add(profile.marker().orElseThrow().id());
        }
        for (var step : steps) {
            if (step instanceof WriteStep.Put put
                    && !read.unread().contains(put.containerId())
                    && !Arrays.equals(put.content(), read.raw().get(put.containerId()))) {
                differing.add(put.containerId());
            }
        }
        return List.copyOf(differing);
    }
}
