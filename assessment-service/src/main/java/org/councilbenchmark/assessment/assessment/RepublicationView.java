package org.councilbenchmark.assessment.assessment;

/**
 * @param assessments how many were told again
 * @param events in how many events
 */
record RepublicationView(int assessments, int events) {}
