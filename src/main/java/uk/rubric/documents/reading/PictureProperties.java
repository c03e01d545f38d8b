package uk.rubric.documents.reading;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.lang.KeyValuePair;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import uk.rubric.documents.Layer;

/** What a picture file tells beside the picture: which way is up, where it was taken, by whom, and what was written about it. */
final class PictureProperties {

    private static final float[] NOWHERE = {};

    private static final Map<Integer, String> OF_THE_CAMERA = numbered(
            Map.entry(ExifDirectoryBase.TAG_ARTIST, "Author"),
            Map.entry(ExifDirectoryBase.TAG_WIN_AUTHOR, "Author"),
            Map.entry(ExifDirectoryBase.TAG_CAMERA_OWNER_NAME, "Owner of the camera"),
            Map.entry(ExifDirectoryBase.TAG_IMAGE_DESCRIPTION, "Description"),
            Map.entry(ExifDirectoryBase.TAG_WIN_TITLE, "Title"),
            Map.entry(ExifDirectoryBase.TAG_WIN_SUBJECT, "Subject"),
            Map.entry(ExifDirectoryBase.TAG_WIN_COMMENT, "Comment"),
            Map.entry(ExifDirectoryBase.TAG_USER_COMMENT, "Comment"),
            Map.entry(ExifDirectoryBase.TAG_WIN_KEYWORDS, "Keywords"),
            Map.entry(ExifDirectoryBase.TAG_COPYRIGHT, "Copyright"),
            Map.entry(ExifDirectoryBase.TAG_MAKE, "Camera"),
            Map.entry(ExifDirectoryBase.TAG_MODEL, "Model of the camera"),
            Map.entry(ExifDirectoryBase.TAG_HOST_COMPUTER, "Computer"));

    /** Makers of cameras keep these under numbers of their own, so that they are known by their names. */
    private static final Pattern OF_THE_DEVICE =
            Pattern.compile("(?:.*\\b)?(?:Serial Number|Owner Name|Firmware Serial)\\b.*");

    private static final Map<Integer, String> OF_THE_AGENCY = numbered(
            Map.entry(IptcDirectory.TAG_BY_LINE, "Author"),
            Map.entry(IptcDirectory.TAG_CAPTION, "Description"),
            Map.entry(IptcDirectory.TAG_HEADLINE, "Title"),
            Map.entry(IptcDirectory.TAG_KEYWORDS, "Keywords"));

    private static final Map<Integer, String> OF_A_JPEG =
            numbered(Map.entry(JpegCommentDirectory.TAG_COMMENT, "Comment"));

    private final Path file;
    private final Metadata metadata;
    private final boolean damaged;

    private PictureProperties(Path file, Metadata metadata, boolean damaged) {
        this.file = file;
        this.metadata = metadata;
        this.damaged = damaged;
    }

    @SafeVarargs
    private static Map<Integer, String> numbered(Map.Entry<Integer, String>... names) {
        Map<Integer, String> numbered = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> name : names) {
            numbered.put(name.getKey(), name.getValue());
        }
        return numbered;
    }

    /** Reads a file's properties as far as they are sound; a kind of picture that keeps none has none. */
    static PictureProperties of(Path file) {
        try {
            if (kind(file) == FileType.Unknown) {
                return new PictureProperties(file, new Metadata(), false);
            }
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            boolean errors = false;
            for (Directory directory : metadata.getDirectories()) {
                errors |= directory.hasErrors();
            }
            return new PictureProperties(file, metadata, errors);
        } catch (ImageProcessingException | IOException | RuntimeException broken) {
            return new PictureProperties(file, new Metadata(), true);
        }
    }

    private static FileType kind(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return FileTypeDetector.detectFileType(in);
        }
    }

    /** Whether some of them are there but cannot be read, by this program at least. */
    boolean damaged() {
        return damaged;
    }

    /** How the camera was held, 1 to 8 as Exif counts; 1, upright, where it does not say. */
    int orientation() {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer told = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return told == null ? 1 : told;
    }

    /** The small pictures in the file, which may show what the picture no longer does. */
    List<byte[]> smallPictures() {
        return SmallPicture.of(file, metadata);
    }

    /** Adds them after the text of the picture. */
    void addTo(PageText text) {
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation place = gps.getGeoLocation();
            if (place != null && !place.isZero()) {
                add(
                        "Taken at",
                        String.format(Locale.ROOT, "%.5f, %.5f", place.getLatitude(), place.getLongitude()),
                        text);
            }
        }
        add(ExifIFD0Directory.class, OF_THE_CAMERA, text);
        add(ExifSubIFDDirectory.class, OF_THE_CAMERA, text);
        add(IptcDirectory.class, OF_THE_AGENCY, text);
        add(JpegCommentDirectory.class, OF_A_JPEG, text);
        for (Directory directory : metadata.getDirectories()) {
            for (Tag tag : directory.getTags()) {
                if (OF_THE_DEVICE.matcher(tag.getTagName()).matches()) {
                    add(tag.getTagName(), tag.getDescription(), text);
                }
            }
        }
        metadata.getDirectoriesOfType(PngDirectory.class).forEach(png -> addTexts(png, text));
        metadata.getDirectoriesOfType(XmpDirectory.class).forEach(packet -> addPacket(packet, text));
    }

    private <D extends Directory> void add(Class<D> kind, Map<Integer, String> names, PageText text) {
        for (D directory : metadata.getDirectoriesOfType(kind)) {
            names.forEach((tag, name) -> add(name, directory.getDescription(tag), text));
        }
    }

    /** A PNG names its texts itself, in words such as Author and Comment. */
    private static void addTexts(PngDirectory png, PageText text) {
        if (png.getObject(PngDirectory.TAG_TEXTUAL_DATA) instanceof List<?> pairs) {
            for (Object one : pairs) {
                if (one instanceof KeyValuePair pair && !PropertyPacket.ofTheProgram(pair.getKey())) {
                    add(pair.getKey(), pair.getValue().toString(), text);
                }
            }
        }
    }

    private static void addPacket(XmpDirectory packet, PageText text) {
        try {
            XMPIterator properties = packet.getXMPMeta().iterator();
            while (properties.hasNext()) {
                XMPPropertyInfo property = (XMPPropertyInfo) properties.next();
                // Of a list of authors, each entry is called after the list: dc:creator[1].
                String path = property.getPath() == null ? "" : property.getPath();
                String name = path.replaceFirst("^.*:", "").replaceFirst("\\[.*", "");
                PropertyPacket.label(name).ifPresent(label -> add(label, property.getValue(), text));
            }
        } catch (XMPException e) {
            throw new IllegalStateException("a packet that was read cannot be walked", e);
        }
    }

    private static void add(String name, @org.jspecify.annotations.Nullable String value, PageText text) {
        if (value != null && !value.isBlank() && !text.shows(value)) {
            text.aside(name + ": " + value.strip(), Layer.PROPERTY, NOWHERE);
        }
    }
}
