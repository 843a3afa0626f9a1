package org.councilbenchmark.catalogue.editionfile;

/**
 * Something that a file does not hold, or that an import leaves out.
 *
 * @param what what is lost, in words
 * @param where code of the node and its member, a member of the edition, or a place in the file
 * @param why why it cannot be kept, and what can be done about it
 */
public record Loss(String what, String where, String why) {}
