package org.councilbenchmark.catalogue.edition;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.Semaphore;

/** The turn that a request has taken; given back with the request's end, however that comes. */
@RequestScoped
class HeldTurn {

    private Semaphore turn;

    boolean isHeld() {
        return turn != null;
    }

    void hold(Semaphore taken) {
        turn = taken;
    }

    @PreDestroy
    void giveBack() {
        if (turn != null) {
            turn.release();
        }
    }
}
