package org.councilbenchmark.evidence.republication;

/**
 * @param documents how many acceptances were told again
 * @param links how many links were told again
 */
record RepublicationView(int documents, int links) {

    RepublicationView plus(RepublicationView more) {
        return new RepublicationView(documents + more.documents, links + more.links);
    }
}
