/**
 * Decides whether a file may come in, before anything is stored. Three witnesses must agree on an accepted type: the
 * extension of the name, the type that the sender declares, and the bytes themselves. Then the file is read through once
 * more for what must not be in it, by {@code container}, {@code compound}, {@code pdf}, {@code picture} or {@code text}:
 * as a stream over the received file, with bounds on time and memory, and nothing ever unpacked to disk.
 *
 * <p>Refused whatever they call themselves: programs, HTML, SVG, scripts, archives, documents with macros, passwords or
 * files of other kinds inside, files that are two at once. Names are not refused but cleaned. What is accepted is
 * nevertheless treated as hostile when it is handed out; see {@code download}.
 */
package org.councilbenchmark.evidence.intake;
