/**
 * The topics that this service writes to. They are compacted and carry whole states, so a new consumer builds its copy
 * from them alone; where a topic was lost, the whole state can be told again from the tables.
 */
package org.councilbenchmark.catalogue.publication;
