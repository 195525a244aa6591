// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.printer.CardFaces;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintJob;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * A practice printer of cards. Each card becomes {@code JOB.png} and {@code JOB-back.png} in a folder, dot by dot what was sent; {@code printed.txt}
 * says which practice card was inside.
 */
public final class VirtualCardPrinter extends VirtualPrinter implements CardPrinter {
    private final Path folder;
    private final Optional<VirtualEncoder> encoder;

    /** Prints into that folder; with an encoder, or fed by hand. */
    public VirtualCardPrinter(String id, String name, Path folder, Optional<Hopper> hopper) throws IOException {
        super(id, name, folder);
        this.folder = folder;
        this.encoder = hopper.isEmpty()
                ? Optional.empty()
                : Optional.of(new VirtualEncoder(this, hopper.get(), folder.resolve("inside.txt")));
    }

    @Override
    public Feeding feeding() {
        return encoder.isPresent() ? Feeding.HOPPER : Feeding.HAND;
    }

    @Override
    public Set<Integer> resolutions() {
        return Set.of(300, 600);
    }

    @Override
    public boolean bothSides() {
        return true;
    }

    @Override
    public Optional<CardEncoder> encoder() {
        return encoder.map(inside -> inside);
    }

    /** Practice cards that came out, in their order; empty without an encoder. */
    public List<String> out(CardEncoder.Exit exit) {
        return encoder.map(inside -> inside.out(exit)).orElse(List.of());
    }

    /** What was printed: a line for each card, the job and the practice card, apart by a tabulator. */
    public List<String> printed() throws IOException {
        var file = folder.resolve("printed.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** The front of a job, as it was sent. */
    public byte[] front(String job) throws IOException {
        return Files.readAllBytes(folder.resolve("%04d.png".formatted(Integer.parseInt(job))));
    }

    /** The back of a job, as it was sent; empty when one side was printed. */
    public Optional<byte[]> back(String job) throws IOException {
        var file = folder.resolve("%04d-back.png".formatted(Integer.parseInt(job)));
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    @Override
    void takenOut() {
        encoder.ifPresent(VirtualEncoder::takenOut);
    }

    @Override
    public PrintJob print(CardFaces faces, String key) throws PrintFailure {
        var front = faces.frontImage();
        var back = faces.backImage();
        return send(key, (job, whole) -> {
            var card = encoder.flatMap(VirtualEncoder::toPrintHead).orElse("-");
            Files.write(folder.resolve("%04d.png".formatted(job)), whole ? faces.front() : half(front));
            if (back.isPresent() && whole) {
                Files.write(
                        folder.resolve("%04d-back.png".formatted(job)),
                        faces.back().get());
            }
            Files.writeString(
                    folder.resolve("printed.txt"),
                    job + "\t" + card + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        });
    }

    /** The upper half only: the card was torn out. */
    private static byte[] half(BufferedImage front) throws IOException {
        var torn = new BufferedImage(front.getWidth(), front.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = torn.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, torn.getWidth(), torn.getHeight());
        g.setClip(0, 0, torn.getWidth(), torn.getHeight() / 2);
        g.drawImage(front, 0, 0, null);
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(torn, "png", bytes);
        return bytes.toByteArray();
    }
}
