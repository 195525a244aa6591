// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.shell;

import org.eclipse.emf.ecore.EClass;

/**
 * A record that is pointed at: selected in a list, found, named by an entry.
 *
 * @param type its class
 * @param id its id
 */
public record Subject(EClass type, String id) {}
