// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.packs.PackFile;
import fudaban.packs.internal.site.PackSite;
import fudaban.update.site.SigningKey;
import fudaban.update.site.SiteCheck;
import fudaban.update.site.SiteManifest;
import fudaban.update.site.SiteSigner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code pack sign SITE --key FILE}: lists every file of a site and signs the list; then verifies it as whoever installs it does. */
@Component(service = Verb.class)
public final class PackSignVerb extends PackVerb {
    /** For the service registry. */
    public PackSignVerb() {
        super(
                "pack sign",
                "更新サイトに署名する",
                "sign an update site",
                Parameter.positional("SITE", "更新サイトのフォルダー", "the folder of the site", true),
                new Parameter(
                        "--key", new Text("署名鍵のファイル（pack keys）", "the key's file (pack keys)"), true, false, false),
                KEY_PASSWORD);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        Path site = call.path("SITE");
        Path keyFile = call.path("--key");
        PackFile pack = PackSite.of(site).file().orElseThrow();
        SigningKey key = SigningKey.read(keyFile, keyPassword(call, keyFile));
        var about = new SiteManifest.About(
                pack.id(), pack.release(), pack.name().ja() + " " + pack.version(), pack.changes(), pack.platform());
        new SiteSigner(key).sign(site, about, call.settings().clock().instant());
        SiteManifest signed = new SiteCheck(key.open()).folder(site);
        say(
                call,
                "sign.done",
                signed.about().title(),
                signed.files().size(),
                key.open().fingerprint());
        call.result(Map.of(
                "site", site.toString(),
                "files", signed.files().size(),
                "release", pack.release(),
                "fingerprint", key.open().fingerprint()));
        return 0;
    }
}
