/**
 * How two calculations over one edition differ: node by node, exactly. What-if and the comparison of two assessments
 * both speak this language. Nothing is computed here but differences.
 */
package org.councilbenchmark.assessment.change;
