/**
 * The words in which files are spoken of: {@link org.councilbenchmark.evidence.sniffing.AcceptedType} is the allow-list,
 * {@link org.councilbenchmark.evidence.sniffing.FileFault} every reason to refuse a file of an accepted type. Beside
 * them what all the examinations need: the type by the first bytes, sequences in long streams, archives hung on behind.
 */
package org.councilbenchmark.evidence.sniffing;
