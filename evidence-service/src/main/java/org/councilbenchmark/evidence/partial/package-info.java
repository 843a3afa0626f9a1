/**
 * The files of uploads that may be interrupted. Each is written by one request at a time, from an offset on, and forced
 * to disk before anybody is told that its bytes are safe. They lie in {@code partial/} below {@code
 * evidence.store.directory}, with files and with S3 alike: a received file is kept by a store in one go, whatever the
 * store. Replicas that share uploads therefore share that folder, on a file system whose locks hold across machines
 * (NFS 4 does); without a shared folder the requests of one upload have to reach one replica.
 */
package org.councilbenchmark.evidence.partial;
