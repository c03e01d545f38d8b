package uk.rubric.redaction.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows the pictures of a Word document (ECMA-376 part 1, 20.4) and writes those anew that its copy holds, each in its line of text. */
final class WordPictures {

    private static final String PICTURE = DrawnPicture.DRAWING + "picture";

    private final HeldPictures held;
    private final Function<String, Map<String, String>> targets;
    private final Map<String, Map<String, String>> shown = new LinkedHashMap<>();
    private String part = "";
    private Map<String, String> of = Map.of();
    private String frame = "";
    private @Nullable DrawnPicture picture;
    private int drawn;

    /**
     * Ready to follow.
     *
     * @param targets what a part refers to, by the ids that it uses
     */
    WordPictures(HeldPictures held, Function<String, Map<String, String>> targets) {
        this.held = held;
        this.targets = targets;
    }

    void part(String name) {
        part = name;
        of = targets.apply(name);
        picture = null;
    }

    /** An element begins; says whether it is part of a picture, about which {@link #ends} will tell. */
    boolean starts(String name, Map<String, String> attributes) {
        switch (name) {
            case "inline", "anchor" -> frame = "";
            case "extent" -> frame = DrawnPicture.size(attributes);
            case "pic" -> picture = new DrawnPicture(of, frame);
            default -> {
                if (picture != null) {
                    picture.starts(name, attributes);
                }
            }
        }
        return picture != null;
    }

    /** The picture is over: how it is drawn in the copy, or nothing where it has to be left out. */
    Optional<String> ends() {
        DrawnPicture over = picture;
        picture = null;
        return over == null ? Optional.empty() : over.shownBy(held).map(name -> drawing(over, name));
    }

    private String drawing(DrawnPicture over, String name) {
        drawn++;
        String id = "rPicture" + drawn;
        shown.computeIfAbsent(part, made -> new LinkedHashMap<>()).put(id, name);
        return "<w:drawing><wp:inline xmlns:wp=\"" + DrawnPicture.DRAWING + "wordprocessingDrawing\"><wp:extent"
                + over.size() + "/><wp:docPr" + DrawnPicture.called(drawn) + "<a:graphic xmlns:a=\""
                + DrawnPicture.DRAWING + "main\"><a:graphicData uri=\"" + PICTURE + "\"><pic:pic xmlns:pic=\""
                + PICTURE + "\">" + over.written("pic", id, drawn)
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    /** The names of the pictures that parts of the copy draw, by the part and the id that it uses. */
    Map<String, Map<String, String>> shown() {
        return shown;
    }
}
