/**
 * Decides whether a file may come in, before anything is stored. Three witnesses must agree on an accepted type: the
 * extension of the name, the type that the sender declares, and the bytes themselves. Containers (Office, ODF) are
 * looked into only as far as needed to tell them apart, with bounds, and never unpacked.
 *
 * <p>Refused whatever they call themselves: programs, HTML, SVG, scripts, archives, documents with macros. What is
 * accepted is nevertheless treated as hostile when it is handed out; see {@code download}.
 */
package org.councilbenchmark.evidence.intake;
