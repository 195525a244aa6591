// SPDX-License-Identifier: EPL-2.0
package fudaban.packs.internal.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The list of a repository's artifacts, {@code artifacts.xml}, as p2 reads it. Written here because p2's own writer needs a running framework and notes the
 * time.
 */
final class Artifacts {
    private Artifacts() {}

    /**
     * One jar.
     *
     * @param kind p2's classifier: {@code osgi.bundle} or {@code org.eclipse.update.feature}
     * @param sha256 of its bytes, hex
     */
    record Artifact(String kind, String id, String version, long size, String sha256) {
        private String xml() {
            return """
                    <artifact classifier='%s' id='%s' version='%s'>
                      <properties size='3'>
                        <property name='artifact.size' value='%d'/>
                        <property name='download.size' value='%d'/>
                        <property name='download.checksum.sha-256' value='%s'/>
                      </properties>
                    </artifact>
                """.formatted(kind, id, version, size, size, sha256);
        }
    }

    /** Writes the list into the folder of the repository. */
    static void write(Path site, String name, List<Artifact> artifacts) throws IOException {
        var list = new StringBuilder();
        artifacts.forEach(each -> list.append(each.xml()));
        Files.writeString(site.resolve("artifacts.xml"), """
            <?xml version='1.0' encoding='UTF-8'?>
            <?artifactRepository version='1.1.0'?>
            <repository name='%s' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>
              <properties size='2'>
                <property name='p2.timestamp' value='0'/>
                <property name='p2.compressed' value='false'/>
              </properties>
              <mappings size='2'>
                <rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/>
                <rule filter='(&amp; (classifier=org.eclipse.update.feature))' output='${repoUrl}/features/${id}_${version}.jar'/>
              </mappings>
              <artifacts size='%d'>
            %s  </artifacts>
            </repository>
            """.formatted(name, artifacts.size(), list));
    }
}
