package uk.rubric.redaction.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows the pictures of a sheet (ECMA-376 part 1, 20.5) and writes those anew that the copy holds, each over the cells where it lay. */
final class SheetPictures {

    private static final String PLACES = DrawnPicture.DRAWING + "spreadsheetDrawing";
    private static final List<String> PLACE = List.of("col", "colOff", "row", "rowOff");

    /** One picture, or several things that are left out, over some cells. */
    private static final class Anchor {
        private final String kind;
        private final Map<String, String> corners = new LinkedHashMap<>();
        private String size = "";
        private String corner = "";
        private int things;
        private boolean picturesAlone = true;
        private @Nullable DrawnPicture picture;

        private Anchor(String kind) {
            this.kind = kind;
        }

        private int from(String side) {
            return Integer.parseInt(corners.getOrDefault("from" + side, "0"));
        }

        private String corner(String name) {
            StringBuilder xml = new StringBuilder("<xdr:" + name + ">");
            PLACE.forEach(side -> xml.append("<xdr:" + side + ">")
                    .append(corners.getOrDefault(name + side, "0"))
                    .append("</xdr:" + side + ">"));
            return xml.append("</xdr:" + name + ">").toString();
        }
    }

    private final HeldPictures held;
    private final Function<String, Map<String, String>> targets;
    private final List<Anchor> anchors = new ArrayList<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private Map<String, String> of = Map.of();
    private @Nullable Anchor open;

    /**
     * Ready to follow the drawings of one sheet.
     *
     * @param targets what a part refers to, by the ids that it uses
     */
    SheetPictures(HeldPictures held, Function<String, Map<String, String>> targets) {
        this.held = held;
        this.targets = targets;
    }

    /** An element begins; says whether it belongs to a drawing. */
    boolean starts(String name, Map<String, String> attributes) {
        if (name.equals("drawing") && attributes.containsKey("part")) {
            of = targets.apply(attributes.getOrDefault("part", ""));
        } else if (name.endsWith("CellAnchor") || name.equals("absoluteAnchor")) {
            open = new Anchor(name);
            anchors.add(open);
        }
        Anchor anchor = open;
        if (anchor == null) {
            return false;
        }
        switch (name) {
            case "from", "to" -> anchor.corner = name;
            case "col", "colOff", "row", "rowOff" -> {
                String value = attributes.getOrDefault("words", "").strip();
                anchor.corners.put(anchor.corner + name, value.matches("\\d{1,9}") ? value : "0");
            }
            case "pic" -> {
                anchor.things++;
                anchor.picture = new DrawnPicture(of, anchor.size);
            }
            case "graphicFrame", "grpSp" -> {
                anchor.things += name.equals("grpSp") ? 0 : 1;
                anchor.picturesAlone = false;
            }
            default -> {
                if (anchor.picture != null) {
                    anchor.picture.starts(name, attributes);
                } else if (name.equals("ext") && anchor.size.isEmpty()) {
                    anchor.size = DrawnPicture.size(attributes);
                }
            }
        }
        return true;
    }

    void ends(String name) {
        if (open != null && name.equals(open.kind)) {
            open = null;
        }
    }

    /**
     * Decides what is drawn, once all cells of the sheet are known.
     *
     * @param hides whether a row and a column, both from 1, are not shown
     * @return the content of the drawing's part; empty where nothing is drawn
     */
    String written(BiPredicate<Integer, Integer> hides) {
        StringBuilder xml = new StringBuilder();
        for (Anchor anchor : anchors) {
            DrawnPicture picture = anchor.picture;
            boolean plain = anchor.picturesAlone && anchor.things == 1 && !anchor.kind.equals("absoluteAnchor");
            if (picture != null && plain && !hides.test(anchor.from("row") + 1, anchor.from("col") + 1)) {
                Optional<String> name = picture.shownBy(held);
                name.ifPresent(of -> {
                    String id = "rPicture" + (shown.size() + 1);
                    shown.put(id, of);
                    anchor.things = 0;
                    boolean two = anchor.kind.startsWith("two");
                    xml.append("<xdr:" + anchor.kind + ">" + anchor.corner("from"))
                            .append(two ? anchor.corner("to") : "<xdr:ext" + picture.size() + "/>")
                            .append("<xdr:pic>" + picture.written("xdr", id, shown.size()))
                            .append("</xdr:pic><xdr:clientData/></xdr:" + anchor.kind + ">");
                });
            }
        }
        return xml.isEmpty()
                ? ""
                : "<xdr:wsDr xmlns:xdr=\"" + PLACES + "\" xmlns:a=\"" + DrawnPicture.DRAWING + "main\" xmlns:r=\""
                        + OfficeParts.REFERENCES + "\">" + xml + "</xdr:wsDr>";
    }

    /** How many pictures and charts are left out, once it is decided what is drawn. */
    int leftOut() {
        return anchors.stream().mapToInt(anchor -> anchor.things).sum();
    }

    /** The names of the pictures that are drawn, by the ids that the drawing uses. */
    Map<String, String> shown() {
        return shown;
    }
}
