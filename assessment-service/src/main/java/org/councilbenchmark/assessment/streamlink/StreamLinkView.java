package org.councilbenchmark.assessment.streamlink;

import java.time.Instant;

/**
 * @param url opens the stream, once
 * @param expiresAt until when
 */
record StreamLinkView(String url, Instant expiresAt) {}
