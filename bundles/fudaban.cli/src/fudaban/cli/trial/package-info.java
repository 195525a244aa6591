// SPDX-License-Identifier: EPL-2.0
/** Desks for 訓練, made by doing the main job on sample data or empty for one's own lists. */
package fudaban.cli.trial;
