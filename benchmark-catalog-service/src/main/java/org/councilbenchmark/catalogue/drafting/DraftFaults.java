package org.councilbenchmark.catalogue.drafting;

import java.util.List;
import org.councilbenchmark.platform.problem.Fault;

/**
 * What stands between a draft and its publication.
 *
 * @param publishable whether it may be published as it is
 * @param total how many faults there are
 * @param errors at most a thousand of them, placed by the codes of nodes
 */
record DraftFaults(boolean publishable, int total, List<Fault> errors) {}
