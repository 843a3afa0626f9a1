/**
 * What a link may say of itself: how strongly the document backs the criterion, where in it to look (in words, and in
 * terms that a program can follow), and why.
 */
package org.councilbenchmark.evidence.linkdetail;
