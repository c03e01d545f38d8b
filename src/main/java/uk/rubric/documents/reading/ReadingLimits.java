package uk.rubric.documents.reading;

import java.time.Duration;

/**
 * What reading one case may cost before it is stopped and said so.
 *
 * @param depth how many containers may lie within each other
 * @param files documents of one case, attachments included
 * @param unpackedBytes of all that comes out of the containers of one case
 * @param ratio unpacked to packed size that a container may have once it gives more than {@code ratioFrom} bytes
 * @param characters of text of one document
 * @param pages of one document
 * @param glyphsOfPage painted on one page
 * @param pixels of one picture
 * @param timeOfDocument before the worker is ended; each page that needs text recognition adds {@code timeOfRecognition}
 * @param longestTime of one document, whatever it adds
 * @param workerHeapMiB heap of one worker
 * @param workerMemoryMiB resident memory of one worker, text recognition included; held where the system tells it (Linux)
 * @param workers that read side by side
 */
public record ReadingLimits(
        int depth,
        int files,
        long unpackedBytes,
        int ratio,
        long ratioFrom,
        int characters,
        int pages,
        int glyphsOfPage,
        long pixels,
        Duration timeOfDocument,
        Duration timeOfRecognition,
        Duration longestTime,
        int workerHeapMiB,
        int workerMemoryMiB,
        int workers) {

    /** The limits that ordinary case files never reach and that every hostile file tried did. */
    public static ReadingLimits standard() {
        return new ReadingLimits(
                8,
                2_000,
                500L << 20,
                200,
                16L << 20,
                50_000_000,
                5_000,
                2_000_000,
                100_000_000L,
                Duration.ofSeconds(60),
                Duration.ofSeconds(60),
                Duration.ofMinutes(60),
                512,
                1024,
                Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    /** The same limits with another time for one document. */
    public ReadingLimits withTimeOfDocument(Duration time) {
        return with(time, workerMemoryMiB);
    }

    /** The same limits with other memory for one worker. */
    public ReadingLimits withWorkerMemoryMiB(int memory) {
        return with(timeOfDocument, memory);
    }

    private ReadingLimits with(Duration time, int memory) {
        return new ReadingLimits(
                depth,
                files,
                unpackedBytes,
                ratio,
                ratioFrom,
                characters,
                pages,
                glyphsOfPage,
                pixels,
                time,
                timeOfRecognition,
                longestTime,
                workerHeapMiB,
                memory,
                workers);
    }
}
