package org.councilbenchmark.reporting.profile;

import org.councilbenchmark.reporting.edition.Node;
import org.councilbenchmark.reporting.report.Display;
import org.councilbenchmark.reporting.report.Summary;

/** A node of the edition with the council's standing at it. */
record Place(Node node, Standing standing) {

    CouncilProfile.NodeStanding view() {
        return new CouncilProfile.NodeStanding(
                node.code(),
                node.nodeType(),
                node.title(),
                Display.score(standing.score()),
                Display.share(standing.coverage()),
                standing.sufficient(),
                standing.capped(),
                Display.score(standing.change()),
                standing.rank(),
                standing.tied(),
                standing.quartile(),
                new Summary(standing.compared(), standing.median(), standing.q1(), standing.q3()));
    }
}
