package uk.rubric.documents.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.hslf.model.HeadersFooters;
import org.apache.poi.hslf.usermodel.HSLFComment;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFObjectData;
import org.apache.poi.hslf.usermodel.HSLFPictureData;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Format;
import uk.rubric.documents.Layer;

/** Reads presentations in the binary format of old PowerPoint, in the same way as new ones. */
final class OldSlideText {

    void read(POIFSFileSystem file, DocumentSink sink) throws IOException, UnreadableException {
        sink.format(Format.PRESENTATION);
        try (HSLFSlideShow show = new HSLFSlideShow(file)) {
            List<HSLFSlide> slides = show.getSlides();
            for (int i = 0; i < slides.size(); i++) {
                MarkedText text = new MarkedText();
                slide(slides.get(i), text);
                if (i == 0) {
                    OldProperties.add(file.getRoot(), text);
                }
                sink.page(text.page(i + 1, "Slide " + (i + 1)));
            }
            for (HSLFPictureData picture : show.getPictureData()) {
                try (InputStream in = new java.io.ByteArrayInputStream(picture.getData())) {
                    sink.child("picture" + picture.getType().extension, in);
                }
            }
            for (HSLFObjectData object : show.getEmbeddedObjects()) {
                try (InputStream in = object.getInputStream()) {
                    sink.child(object.getFileName() == null ? "embedded" : object.getFileName(), in);
                }
            }
        }
    }

    private static void slide(HSLFSlide slide, MarkedText text) {
        Layer shown = slide.isHidden() ? Layer.HIDDEN : Layer.PAGE;
        paragraphs(slide.getTextParagraphs(), shown, text);
        HeadersFooters running = slide.getHeadersFooters();
        if (running != null) {
            line(running.isHeaderVisible() ? running.getHeaderText() : null, shown, text);
            line(running.isFooterVisible() ? running.getFooterText() : null, shown, text);
        }
        HSLFNotes notes = slide.getNotes();
        if (notes != null) {
            paragraphs(notes.getTextParagraphs(), Layer.NOTES, text);
        }
        for (HSLFComment comment : slide.getComments()) {
            String author = comment.getAuthor() == null ? "" : " by " + comment.getAuthor();
            line(comment.getText() == null ? null : "Comment" + author + ": " + comment.getText(), Layer.COMMENT, text);
        }
    }

    private static void paragraphs(List<List<HSLFTextParagraph>> shapes, Layer layer, MarkedText text) {
        for (List<HSLFTextParagraph> shape : shapes) {
            HSLFTextParagraph.getText(shape).lines().forEach(words -> {
                // A star stands for the number of the slide or the day of showing it.
                line(words.strip().equals("*") ? null : words.replace('\u000B', ' '), layer, text);
            });
        }
    }

    private static void line(@Nullable String words, Layer layer, MarkedText text) {
        if (words != null) {
            text.line(words, layer);
        }
    }
}
