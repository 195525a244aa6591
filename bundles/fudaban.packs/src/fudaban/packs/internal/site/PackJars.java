// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.site;

import fudaban.ledger.spi.EditionFiles;
import fudaban.packs.PackFile;
import fudaban.packs.PackFiles;
import fudaban.packs.internal.PackBundles;
import fudaban.packs.internal.folder.Seals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A pack as what the program installs: a bundle without classes, and the feature that holds it. */
final class PackJars {
    private PackJars() {}

    /** The bundle: manifest, {@code pack.json}, all editions, and their list with every sum. */
    static void bundle(PackFile pack, Collection<EditionFiles> editions, Seals sealed, Path jar) throws IOException {
        var files = new PlainJar()
                .text("META-INF/MANIFEST.MF", PlainJar.manifest(headers(pack)))
                .text(PackFile.FILE, PackFiles.text(pack))
                .text(Seals.FILE, sealed.text());
        for (EditionFiles edition : editions) {
            for (String name : edition.names()) {
                files.file("editions/" + edition.effective() + "/" + name, () -> edition.open(name));
            }
        }
        files.write(jar);
    }

    private static Map<String, String> headers(PackFile pack) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", pack.id() + ";singleton:=true");
        headers.put("Bundle-Version", pack.version());
        headers.put("Bundle-Name", pack.name().ja());
        headers.put("Bundle-Vendor", "Fudaban");
        headers.put("Require-Bundle", "fudaban.packs;bundle-version=\"" + pack.platform() + "\"");
        headers.put("Provide-Capability", PackBundles.CAPABILITY + ";pack=\"" + pack.id() + "\"");
        return headers;
    }

    /** The feature, named like the one it replaces. */
    static void feature(PackFile pack, Path jar) throws IOException {
        String text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feature id="%s.feature" label="%s" version="%s" provider-name="Fudaban">
              <description>%s</description>
              <plugin id="%s" download-size="0" install-size="0" version="%s" unpack="false"/>
            </feature>
            """.formatted(
                        pack.id(),
                        escaped(pack.name().ja()),
                        pack.version(),
                        escaped(pack.changes()),
                        pack.id(),
                        pack.version());
        new PlainJar().text("feature.xml", text).write(jar);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
