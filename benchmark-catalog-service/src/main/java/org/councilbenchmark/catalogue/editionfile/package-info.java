/**
 * What edition files look like: formats, column names, how a list or a dangerous text stands in a cell, and our names in
 * OSCAL. Shared by those who write such files and those who read them, so that neither can drift from the other.
 */
package org.councilbenchmark.catalogue.editionfile;
