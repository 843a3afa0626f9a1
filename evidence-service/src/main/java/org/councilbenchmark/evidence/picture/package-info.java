/**
 * Pictures, walked through block by block from beginning to end without decoding one: whether the end is there, whether
 * anything hangs on behind it, and how many pixels a decoder would have to hold. Reading goes forwards through one
 * buffer and costs as much time as the file has bytes.
 */
package org.councilbenchmark.evidence.picture;
