/**
 * Where an indicator is used: the criteria of published editions that name it. The links belong to the editions and are
 * written with them; here they are read from the other end.
 */
package org.councilbenchmark.catalogue.indicatorlink;
