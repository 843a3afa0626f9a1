package org.councilbenchmark.evidence.republication;

/**
 * @param documents of how many documents everything was told again
 * @param links how many links were told again
 */
record RepublicationView(int documents, int links) {

    RepublicationView plus(RepublicationView more) {
        return new RepublicationView(documents + more.documents, links + more.links);
    }
}
