// SPDX-License-Identifier: EPL-2.0
/** A mapping: one table that says which element of the target gets which value, by which converters, under which condition. */
package fudaban.exchange.mapping;
