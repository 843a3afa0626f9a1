package org.councilbenchmark.assessment.judgement;

import org.councilbenchmark.assessment.rating.Confidence;
import org.councilbenchmark.assessment.wording.Words;

/** A rating as it is kept, its texts already reduced to what comparing them needs. */
record RatedWords(Integer level, Words reason, Words narrative, Confidence confidence, boolean unconfirmed) {}
