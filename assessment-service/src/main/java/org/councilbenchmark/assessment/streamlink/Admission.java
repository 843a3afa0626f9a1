package org.councilbenchmark.assessment.streamlink;

import java.util.UUID;
import org.councilbenchmark.assessment.stream.Viewer;

/** Whom a ticket lets in, and where. */
record Admission(UUID assessment, Viewer viewer) {}
