/** What the office decides about reports: data of packs. */
package fudaban.reporting.profile;
