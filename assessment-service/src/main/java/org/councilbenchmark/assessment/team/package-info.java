/**
 * Who works on an assessment, in which role, and what they declared.
 *
 * <p>The council lists whom it likes for its own assessment. For a peer assessment its approver, or an administrator,
 * appoints the lead, and the lead appoints the others: a council does not choose its judges. Peers come from other
 * councils, have no part in the self-assessment, and declare their interests before they rate. An interest keeps them
 * from the nodes that it concerns until the lead (for the lead: an administrator) clears it with a reason.
 *
 * <p>Names stay in this service. Everything else knows people by the subject of their token.
 */
package org.councilbenchmark.assessment.team;
