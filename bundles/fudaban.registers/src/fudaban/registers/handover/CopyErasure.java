// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.journal.Hash;
import fudaban.registers.Registry;
import fudaban.registers.internal.Texts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 消去 of copies that lie outside the desk: work folders, files that were written out, a pack that was handed over. Each file is overwritten once, forced, and
 * deleted; what was erased stands as a row, by count and by the hash of its list, and on the 返却・消去確認書. The desk's own data is never touched.
 */
public final class CopyErasure {
    private static final int BLOCK = 1 << 16;

    private final Ledger ledger;
    private final Session session;
    private final SecureRandom random = new SecureRandom();

    /** As this account. */
    public CopyErasure(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /**
     * @param files how many were erased
     * @param bytes their size
     * @param list SHA-256 of the list of their names, sizes and hashes, hex
     * @param number of the row
     */
    public record Erased(int files, long bytes, String list, String number) {}

    /**
     * Erases a folder and all in it.
     *
     * @param data the desk's own folder, which is refused
     * @param party whose information it was
     * @param witness who stands by
     * @throws Refusal when it is, holds or lies in the desk's own folder, is a link, or cannot be erased; what was erased until then is not entered
     */
    public Erased erase(Path folder, Path data, String party, String witness) throws Refusal {
        try {
            Path real = folder.toRealPath();
            Path own = data.toRealPath();
            boolean mine = real.startsWith(own) || own.startsWith(real) || Files.exists(real.resolve("keys.json"));
            if (mine || real.getParent() == null || Files.isSymbolicLink(folder)) {
                throw Registry.refusal("handover.own-folder", folder.toString());
            }
            List<Path> all = new ArrayList<>();
            try (Stream<Path> walk = Files.walk(real)) {
                walk.sorted(Comparator.reverseOrder()).forEach(all::add);
            }
            var list = new StringBuilder();
            int files = 0;
            long bytes = 0;
            for (Path each : all) {
                if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                    long size = Files.size(each);
                    list.append(Hash.hex(Hash.sha256(each)))
                            .append("  ")
                            .append(size)
                            .append("  ");
                    list.append(real.relativize(each)).append('\n');
                    overwrite(each, size);
                    files++;
                    bytes += size;
                }
                Files.delete(each);
            }
            String hash = Hash.hex(Hash.sha256(list.toString()));
            return new Erased(files, bytes, hash, enter(folder, party, witness, files, bytes, hash));
        } catch (IOException failure) {
            throw Registry.refusal(failure, "handover.unerasable", folder.toString());
        }
    }

    private void overwrite(Path file, long size) throws IOException {
        file.toFile().setWritable(true);
        byte[] noise = new byte[BLOCK];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long done = 0; done < size; ) {
                random.nextBytes(noise);
                var block = ByteBuffer.wrap(noise, 0, (int) Math.min(BLOCK, size - done));
                while (block.hasRemaining()) {
                    done += channel.write(block);
                }
            }
            channel.force(true);
        }
    }

    private String enter(Path folder, String party, String witness, int files, long bytes, String hash) throws Refusal {
        HandoverProfile profile = new Handover(ledger, session).profile();
        var japanese = Texts.of(Locale.JAPAN);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("direction", profile.giving());
        values.put("kind", profile.kinds().get(HandoverProfile.Kind.ERASURE));
        values.put("party", party);
        values.put(
                "subject", japanese.get("erasure.subject", folder.getFileName().toString()));
        values.put("content", japanese.get("erasure.row", files, bytes, hash));
        values.put("witness", witness);
        return HandoverWork.add(ledger, session, profile, values);
    }
}
