/**
 * A realistic year, played through the public API alone: what {@code deploy/local/run --demo} shows. Everything it
 * makes is marked as demonstration data, which no table counts unless asked to.
 */
package org.councilbenchmark.local.demo;
