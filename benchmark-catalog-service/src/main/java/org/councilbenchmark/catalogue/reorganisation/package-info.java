/**
 * Changes to councils by administrators, each with the day from which it holds: new names and kinds, new codes, ends,
 * and the bodies that take over. What a change makes of the known facts is pure ({@code Revision}, {@code Succeeding});
 * the rest fetches, checks what needs other councils, and hands the result to the register, which tells the others.
 */
package org.councilbenchmark.catalogue.reorganisation;
