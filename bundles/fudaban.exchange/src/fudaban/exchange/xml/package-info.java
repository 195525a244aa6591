// SPDX-License-Identifier: EPL-2.0
/** XML by a mapping: written as a stream, split, checked against the schema, read back without trust. */
package fudaban.exchange.xml;
