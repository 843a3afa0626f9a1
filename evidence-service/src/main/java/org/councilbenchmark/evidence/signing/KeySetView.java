package org.councilbenchmark.evidence.signing;

import java.util.List;

/** @param keys every key that was ever used, the latest first */
record KeySetView(List<PublicKeyView> keys) {}
