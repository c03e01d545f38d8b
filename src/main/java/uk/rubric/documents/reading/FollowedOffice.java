package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;
import uk.rubric.documents.Page;
import uk.rubric.documents.ReadingProblem;

/** Reads office files while somebody follows, so that what is written of them stands by the same text as reading found. */
public final class FollowedOffice {

    /** What says by words over which cells a drawing lies. */
    private static final Set<String> PLACES = Set.of("col", "colOff", "row", "rowOff");

    private FollowedOffice() {}

    /** The pages of a Word document or a workbook, which nobody follows. */
    public static List<Page> read(Path file, ReadingLimits limits) throws IOException {
        return pages(file, limits, null);
    }

    /** The pages of a Word document or a workbook. */
    public static List<Page> read(Path file, ReadingLimits limits, OfficeFollower follower) throws IOException {
        return pages(file, limits, follower);
    }

    private static List<Page> pages(Path file, ReadingLimits limits, @Nullable OfficeFollower follower)
            throws IOException {
        List<Page> pages = new ArrayList<>();
        DocumentSink sink = new PagesAlone(pages);
        try {
            if (FileKind.of(file) == FileKind.XLSX) {
                new SheetText(limits, follower).read(file, sink);
            } else {
                new WordText(limits, follower).read(file, sink);
            }
        } catch (UnreadableException damaged) {
            throw new IOException("an office file that was read before cannot be read again", damaged);
        }
        return pages;
    }

    /** Goes through the elements of some parts, those that are there; words of theirs are not told. */
    public static void parts(Path file, ReadingLimits limits, List<String> names, OfficeFollower follower)
            throws IOException {
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            for (String name : names) {
                if (parts.has(name)) {
                    follower.part(name);
                    parts.read(name, xml -> follow(xml, follower));
                }
            }
        } catch (UnreadableException damaged) {
            throw new IOException("a part of an office file cannot be read", damaged);
        }
    }

    /** What a part refers to within the file, by the ids that it uses. */
    public static Map<String, String> targets(Path file, ReadingLimits limits, String part) {
        Map<String, String> targets = new LinkedHashMap<>();
        try (OfficePackage parts = OfficePackage.open(file, limits)) {
            parts.relations(part).values().stream()
                    .filter(relation -> !relation.external())
                    .forEach(relation -> targets.put(relation.id(), relation.target()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (UnreadableException damaged) {
            throw new UncheckedIOException(new IOException("a part of an office file cannot be read", damaged));
        }
        return targets;
    }

    static void follow(XMLStreamReader xml, OfficeFollower follower) throws XMLStreamException, UnreadableException {
        while (xml.hasNext()) {
            switch (OfficePackage.next(xml)) {
                case XMLStreamReader.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    Map<String, String> attributes = attributes(xml);
                    if (PLACES.contains(name)) {
                        attributes.put("words", OfficePackage.textOf(xml));
                    }
                    follower.starts(name, attributes);
                }
                case XMLStreamReader.END_ELEMENT -> follower.ends(xml.getLocalName());
                default -> {}
            }
        }
    }

    static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    /** Takes the pages; what lies within the file has been read before. */
    private record PagesAlone(List<Page> pages) implements DocumentSink {

        @Override
        public void format(Format format) {}

        @Override
        public void page(Page page) {
            pages.add(page);
        }

        @Override
        public void problem(ReadingProblem.Kind kind, int page, String detail) {}

        @Override
        public void child(String name, InputStream bytes) {}

        @Override
        public void recognising() {}
    }
}
