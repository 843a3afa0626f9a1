package org.councilbenchmark.assessment.assessment;

import org.councilbenchmark.assessment.AssessmentKind;
import org.councilbenchmark.assessment.council.Council;
import org.councilbenchmark.assessment.period.Period;

/** An assessment that may be opened: everything in the request was looked up and passed the rules. */
record Opening(
        Council council,
        String benchmark,
        String edition,
        AssessmentKind kind,
        Period period,
        String title,
        boolean demonstration) {}
