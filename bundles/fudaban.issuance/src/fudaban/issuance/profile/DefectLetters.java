// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

/**
 * What a 不備連絡 says: a profile, because each office writes its own letters. In the texts {@code {unit}}, {@code {count}}, {@code {due}}, {@code {noticed}} and
 * {@code {lines}} are filled in; in a line {@code {n}}, {@code {name}}, {@code {staff}}, {@code {number}}, {@code {kind}} and {@code {defects}}.
 *
 * @param subject subject of the first letter; without names
 * @param text the first letter
 * @param reminderSubject subject of a reminder
 * @param reminderText a reminder
 * @param line one application
 * @param answerDays days until an answer is asked for; the next working day where that is none
 * @param remindDays days after which a reminder is due
 */
public record DefectLetters(
        String subject,
        String text,
        String reminderSubject,
        String reminderText,
        String line,
        int answerDays,
        int remindDays) {}
