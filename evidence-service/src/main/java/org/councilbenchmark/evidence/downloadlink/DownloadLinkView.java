package org.councilbenchmark.evidence.downloadlink;

import java.time.Instant;

/**
 * @param url downloads the revision, as often as needed
 * @param expiresAt until when
 */
record DownloadLinkView(String url, Instant expiresAt) {}
