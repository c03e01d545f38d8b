package uk.rubric.redaction.files;

import java.util.Map;
import java.util.Optional;

/** One picture in a drawing of an office file (ECMA-376 part 1, 20.1 and 20.2): which it is, how much of it shows, how large and how turned. */
final class DrawnPicture {

    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** Twenty inches, in English Metric Units. */
    private static final long LARGEST = 18_288_000;

    private final Map<String, String> targets;
    private String target = "";
    private HeldPictures.Crop crop = HeldPictures.Crop.NONE;
    private String size;
    private boolean ownSize;
    private String turn = "";

    /**
     * A picture whose elements follow.
     *
     * @param targets what the drawing's part refers to, by the ids that it uses
     * @param size what {@link #size} says of the frame around it
     */
    DrawnPicture(Map<String, String> targets, String size) {
        this.targets = targets;
        this.size = size;
    }

    void starts(String name, Map<String, String> attributes) {
        switch (name) {
            case "blip" -> target = targets.getOrDefault(attributes.getOrDefault("embed", ""), "");
            case "srcRect" -> crop = HeldPictures.Crop.of(attributes);
            case "xfrm" -> turn = turn(attributes);
            case "ext" -> {
                String own = size(attributes);
                if (!ownSize && !own.isEmpty()) {
                    size = own;
                    ownSize = true;
                }
            }
            default -> {}
        }
    }

    /** What the copy calls it; nothing where it has to be left out. */
    Optional<String> shownBy(HeldPictures held) {
        return target.isEmpty() || size.isEmpty() ? Optional.empty() : held.show(target, crop);
    }

    /** Its size as attributes; empty where nothing says it. */
    String size() {
        return size;
    }

    /**
     * Its element in a copy.
     *
     * @param prefix of the format's own names
     * @param id by which the part of the copy refers to it
     */
    String written(String prefix, String id, int number) {
        String p = "<" + prefix + ":";
        String end = "</" + prefix + ":";
        return p + "nvPicPr>" + p + "cNvPr" + called(number) + p + "cNvPicPr/>" + end + "nvPicPr>" + p
                + "blipFill><a:blip r:embed=\"" + id + "\"/><a:stretch><a:fillRect/></a:stretch>" + end + "blipFill>"
                + p
                + "spPr><a:xfrm" + turn + "><a:off x=\"0\" y=\"0\"/><a:ext" + size
                + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>" + end + "spPr>";
    }

    /** The end of an element that names it by nothing but its number. */
    static String called(int number) {
        return " id=\"" + number + "\" name=\"Picture " + number + "\"/>";
    }

    /** The size that an element says, as attributes of the copy; empty where it says none. */
    static String size(Map<String, String> attributes) {
        String wide = attributes.getOrDefault("cx", "");
        String high = attributes.getOrDefault("cy", "");
        return wide.matches("\\d{1,9}") && high.matches("\\d{1,9}")
                ? " cx=\"" + Math.clamp(Long.parseLong(wide), 1, LARGEST) + "\" cy=\""
                        + Math.clamp(Long.parseLong(high), 1, LARGEST) + "\""
                : "";
    }

    private static String turn(Map<String, String> attributes) {
        StringBuilder turn = new StringBuilder();
        if (attributes.getOrDefault("rot", "").matches("-?\\d{1,8}")) {
            turn.append(" rot=\"").append(attributes.get("rot")).append('"');
        }
        for (String flip : new String[] {"flipH", "flipV"}) {
            if (attributes.getOrDefault(flip, "").matches("1|true")) {
                turn.append(' ').append(flip).append("=\"1\"");
            }
        }
        return turn.toString();
    }
}
