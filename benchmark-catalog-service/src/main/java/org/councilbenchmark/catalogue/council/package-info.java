/**
 * Councils: the bodies that are assessed. A council keeps its three-letter id through every change of name and of
 * statistical code; callers see and send the current GSS code, and every code it was ever known by leads to it. Bodies
 * end and are succeeded by others, so each has its days of existence (both inclusive) and its lineage. Names are not
 * unique: Dorset is a county that ended in 2019 and a unitary that began then.
 *
 * <p>Held are the principal authorities of England that existed on any day since 2009-04-01.
 */
package org.councilbenchmark.catalogue.council;
