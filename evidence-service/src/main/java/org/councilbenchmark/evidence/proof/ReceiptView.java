package org.councilbenchmark.evidence.proof;

/**
 * @param receipt what is certified, to be read
 * @param signature compact JWS (RFC 7515) whose payload is the same receipt, byte for byte as it was signed
 */
record ReceiptView(Receipt receipt, String signature) {}
