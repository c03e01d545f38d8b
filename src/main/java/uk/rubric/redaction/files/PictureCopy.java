package uk.rubric.redaction.files;

/**
 * The redacted copy of a picture that lies within an office file, for the file's own copy to hold.
 *
 * @param name of the picture in the original file
 * @param nameOfCopy what the copy calls it
 * @param file where the picture's copy is, which this program wrote from dots alone
 * @param blackened whether parts of it are black
 */
public record PictureCopy(String name, String nameOfCopy, String file, boolean blackened) {}
