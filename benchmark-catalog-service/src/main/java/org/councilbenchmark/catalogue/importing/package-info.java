/**
 * An edition from a file. The whole content is checked first and every fault is listed with its place, so that an author
 * mends a file in one round; nothing is written unless all of it is right.
 */
package org.councilbenchmark.catalogue.importing;
