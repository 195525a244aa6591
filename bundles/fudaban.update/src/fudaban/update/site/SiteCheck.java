// SPDX-License-Identifier: EPL-2.0
package fudaban.update.site;

import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Verifies sites with one trusted key. Nothing of a manifest is read before its signature is right. */
public final class SiteCheck {
    private final SiteKey trusted;

    /** With this key. */
    public SiteCheck(SiteKey trusted) {
        this.trusted = trusted;
    }

    /**
     * The manifest, when it is signed with the trusted key.
     *
     * @param manifest its bytes, empty when the site has none
     * @param signature the bytes of the signature, empty when the site has none
     * @throws Refusal when it is unsigned, signed with another key, altered after signing, or cannot be read
     */
    public SiteManifest manifest(Optional<byte[]> manifest, Optional<byte[]> signature) throws Refusal {
        if (manifest.isEmpty()) {
            throw new Refusal(SiteCheck.class, "site.none", SiteManifest.FILE);
        }
        if (signature.isEmpty()) {
            throw new Refusal(SiteCheck.class, "site.unsigned");
        }
        SiteSignature kept = SiteSignature.of(signature.get());
        if (!trusted.signed(manifest.get(), kept.bytes())) {
            throw kept.fingerprint().equals(trusted.fingerprint())
                    ? new Refusal(SiteCheck.class, "manifest.tampered")
                    : new Refusal(SiteCheck.class, "site.other-key", kept.fingerprint(), trusted.fingerprint());
        }
        return ManifestJson.read(manifest.get());
    }

    /**
     * A site that lies in a folder, with every file.
     *
     * @throws Refusal what {@link #manifest} refuses; and when a file is missing, has other bytes, or is not in the manifest
     */
    public SiteManifest folder(Path folder) throws Refusal, IOException {
        SiteManifest manifest =
                manifest(bytes(folder.resolve(SiteManifest.FILE)), bytes(folder.resolve(SiteManifest.SIGNATURE)));
        listed(
                manifest,
                SiteFolder.files(folder).stream()
                        .map(file -> SiteFolder.path(folder, file))
                        .toList());
        for (var each : manifest.files().entrySet()) {
            Path file = folder.resolve(each.getKey());
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw missing(each.getKey());
            }
            if (Files.size(file) != each.getValue().size() || !SiteFile.of(file).equals(each.getValue())) {
                throw new Refusal(SiteFile.class, "file.tampered", each.getKey());
            }
        }
        return manifest;
    }

    /**
     * Whether nothing lies in a site that its manifest does not name.
     *
     * @param paths of what lies there, without manifest and signature
     */
    public static void listed(SiteManifest manifest, Collection<String> paths) throws Refusal {
        for (String path : paths) {
            if (!manifest.files().containsKey(path)) {
                throw new Refusal(SiteCheck.class, "file.unlisted", path);
            }
        }
    }

    /** The refusal of a site that lacks a file its manifest names. */
    public static Refusal missing(String path) {
        return new Refusal(SiteCheck.class, "file.missing", path);
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(SiteManifest.LARGEST));
        }
    }
}
