// SPDX-License-Identifier: EPL-2.0
/** People and organisations: how they are taken over and what happens to them, in one place for all topics. */
package fudaban.personnel;
