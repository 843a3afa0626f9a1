/**
 * What an edition says, apart from where it came from and how it is stored: the shape that an import produces and a
 * publication takes. Its checksum does not depend on layout or on the order of members.
 */
package org.councilbenchmark.catalogue.content;
