// SPDX-License-Identifier: EPL-2.0
package fudaban.sample;

/**
 * A unit of the invented office.
 *
 * @param code its code
 * @param name its full name as printed
 * @param shortName its short name
 * @param parent code of the unit above it, empty for a top one
 * @param destination where its cards are posted to, empty for the counter
 */
public record SampleUnit(String code, String name, String shortName, String parent, String destination) {}
