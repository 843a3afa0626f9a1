/**
 * Until when a council may reply to what its peers judged: from unsealing on for some weeks, longer where the peer lead
 * or an administrator says so, shorter where the council itself wants to say no more.
 *
 * <p>The usual deadline is worked out from the moment of unsealing; a row exists only where somebody changed something.
 * Who replies holds the peer assessment with a share lock, who changes the period holds it alone: no reply slips in beside
 * a closure, nor beside the completion that publishes it.
 */
package org.councilbenchmark.assessment.replyperiod;
