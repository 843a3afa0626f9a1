package org.councilbenchmark.catalogue.reorganisation;

import org.councilbenchmark.catalogue.council.TaggedCouncil;

/**
 * @param council the council as it is now
 * @param created whether it was absent before
 */
record Revised(TaggedCouncil council, boolean created) {}
