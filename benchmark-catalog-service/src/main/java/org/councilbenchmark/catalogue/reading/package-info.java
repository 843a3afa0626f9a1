/**
 * From a file in one of the five formats to what it says: one reader each, all of them streaming. A reader notes where
 * things stand and what has the wrong shape, and goes on; whether the content is right is decided in {@code importing},
 * by the same rules for every format. Files are taken to be hostile: what is kept of one is bounded in number, and its
 * size was bounded before.
 */
package org.councilbenchmark.catalogue.reading;
