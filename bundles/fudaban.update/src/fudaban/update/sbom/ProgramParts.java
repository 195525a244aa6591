// SPDX-License-Identifier: EPL-2.0
package fudaban.update.sbom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build: writes the two lists into the folders of products. {@code java -cp plugins/… fudaban.update.sbom.ProgramParts FOLDER…}; ends with 1 when a
 * part has no licence written down.
 */
final class ProgramParts {
    /** The bill of materials in the folder of the program. */
    static final String SBOM = "sbom.cdx.json";
    /** The list to read in the folder of the program. */
    static final String LIST = "THIRD-PARTY.md";

    private ProgramParts() {}

    /** @param folders products that p2 has installed */
    public static void main(String... folders) throws IOException {
        for (String each : folders) {
            Path folder = Path.of(each);
            Inventory inventory =
                    Inventory.of(folder).orElseThrow(() -> new IOException(folder + " was not installed by p2."));
            if (!inventory.withoutLicence().isEmpty()) {
                throw new IOException("licences.tsv of fudaban.update has no line for "
                        + String.join(", ", inventory.withoutLicence()));
            }
            Files.write(folder.resolve(SBOM), CycloneDx.write(inventory));
            Files.writeString(folder.resolve(LIST), inventory.list());
        }
    }
}
