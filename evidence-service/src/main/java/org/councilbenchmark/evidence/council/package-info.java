/**
 * Our copy of the councils, fed by {@code catalogue.councils}. A council is kept under its stable three-letter id;
 * any code that ever named it (present or former GSS, SNAC) finds it, in tokens, forms and filters alike.
 */
package org.councilbenchmark.evidence.council;
