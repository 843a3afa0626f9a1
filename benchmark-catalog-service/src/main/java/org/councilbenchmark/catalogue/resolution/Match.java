package org.councilbenchmark.catalogue.resolution;

import org.councilbenchmark.catalogue.council.CouncilAlias;
import org.councilbenchmark.catalogue.council.CouncilFacts;

/**
 * A council that a text may mean.
 *
 * @param council the council
 * @param by what of it the text is
 * @param alias the code that the text is; null unless it is one with days of use
 */
record Match(CouncilFacts council, MatchedBy by, CouncilAlias alias) {}
