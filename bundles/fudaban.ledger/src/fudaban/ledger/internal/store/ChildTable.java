// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.util.List;
import org.eclipse.emf.ecore.EReference;

/**
 * A contained list and its table: owner, position, and a column for each feature.
 *
 * @param list the containment
 * @param table its table
 * @param columns the features of what it contains
 */
record ChildTable(EReference list, String table, List<Column> columns) {}
