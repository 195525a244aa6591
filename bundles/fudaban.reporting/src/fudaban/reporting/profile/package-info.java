// SPDX-License-Identifier: EPL-2.0
/** What the office decides about reports: data of packs. */
package fudaban.reporting.profile;
