// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

/**
 * A part of a document, from edge to edge. The set is closed on purpose: every writer handles all, and templates
 * (HTML, office forms)
 * are translated into these.
 */
public sealed interface Block
        permits BarChart,
                ConfirmationBoxes,
                Heading,
                Image,
                KeepTogether,
                KeyValueGrid,
                LabelRow,
                ListItem,
                PageBreak,
                Paragraph,
                QrCode,
                Rule,
                SideBySide,
                Spacer,
                Table {}
