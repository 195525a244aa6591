// SPDX-License-Identifier: EPL-2.0
/** What the installed program consists of: its parts with hashes, origins and licences, as CycloneDX and as a list to read. */
package fudaban.update.sbom;
