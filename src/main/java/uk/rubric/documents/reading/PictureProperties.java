package uk.rubric.documents.reading;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.rubric.documents.Layer;

/** Finds what a picture file tells beside the picture: where it was taken, by whom, and what was written about it. */
final class PictureProperties {

    private static final float[] NOWHERE = {};

    private static final Map<Integer, String> OF_THE_CAMERA = numbered(
            Map.entry(ExifIFD0Directory.TAG_ARTIST, "Author"),
            Map.entry(ExifIFD0Directory.TAG_WIN_AUTHOR, "Author"),
            Map.entry(ExifIFD0Directory.TAG_IMAGE_DESCRIPTION, "Description"),
            Map.entry(ExifIFD0Directory.TAG_WIN_TITLE, "Title"),
            Map.entry(ExifIFD0Directory.TAG_WIN_SUBJECT, "Subject"),
            Map.entry(ExifIFD0Directory.TAG_WIN_COMMENT, "Comment"),
            Map.entry(ExifIFD0Directory.TAG_WIN_KEYWORDS, "Keywords"),
            Map.entry(ExifIFD0Directory.TAG_COPYRIGHT, "Copyright"));

    private static final Map<Integer, String> OF_THE_AGENCY = numbered(
            Map.entry(IptcDirectory.TAG_BY_LINE, "Author"),
            Map.entry(IptcDirectory.TAG_CAPTION, "Description"),
            Map.entry(IptcDirectory.TAG_HEADLINE, "Title"),
            Map.entry(IptcDirectory.TAG_KEYWORDS, "Keywords"));

    private PictureProperties() {}

    @SafeVarargs
    private static Map<Integer, String> numbered(Map.Entry<Integer, String>... names) {
        Map<Integer, String> numbered = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> name : names) {
            numbered.put(name.getKey(), name.getValue());
        }
        return numbered;
    }

    /** Adds a file's properties after the text of its picture; damaged ones tell nothing that anybody could read. */
    static void add(Path file, PageText text) {
        Metadata metadata;
        try {
            metadata = ImageMetadataReader.readMetadata(file.toFile());
        } catch (ImageProcessingException | IOException | RuntimeException damaged) {
            return;
        }
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation place = gps.getGeoLocation();
            if (place != null && !place.isZero()) {
                text.aside(
                        String.format(Locale.ROOT, "Taken at: %.5f, %.5f", place.getLatitude(), place.getLongitude()),
                        Layer.PROPERTY,
                        NOWHERE);
            }
        }
        metadata.getDirectoriesOfType(ExifIFD0Directory.class).forEach(exif -> add(exif, OF_THE_CAMERA, text));
        metadata.getDirectoriesOfType(IptcDirectory.class).forEach(iptc -> add(iptc, OF_THE_AGENCY, text));
    }

    private static void add(Directory directory, Map<Integer, String> names, PageText text) {
        names.forEach((tag, name) -> {
            String value = directory.getDescription(tag);
            if (value != null && !value.isBlank() && !text.shows(value)) {
                text.aside(name + ": " + value.strip(), Layer.PROPERTY, NOWHERE);
            }
        });
    }
}
