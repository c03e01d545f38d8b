package uk.rubric.documents.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.rubric.documents.Layer;
import uk.rubric.documents.reading.RichTextVocabulary.Use;

/** Follows the groups and control words of one text in the Rich Text Format (specification 1.9.1) and says what is seen of it and what not. */
final class RichTextWords implements RichTextTokens.Listener {

    /** A picture or another file that the text carries. */
    record Child(String name, byte[] bytes) {}

    /** What one group says of its text; groups within begin with the same. */
    private static final class Group implements Cloneable {
        Use use = Use.BODY;
        String label = "";
        boolean starred;
        boolean hidden;
        boolean deleted;
        boolean tiny;
        boolean outlook;
        int ink;
        int ground;
        int font;

        /** What a destination says that is no text of the page; shared by the groups within it. */
        StringBuilder held = new StringBuilder();

        Group copy() {
            try {
                Group copy = (Group) super.clone();
                copy.starred = false;
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final MarkedText text;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final List<Child> children = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final List<@Nullable Double> colours = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Group group = new Group();
    private Charset charset = Charset.forName("windows-1252");
    private String picture = "picture";
    private String author = "";
    private final RichTextTable table = new RichTextTable();
    private int rgb;
    private boolean coloured;
    private boolean broken;

    RichTextWords(MarkedText text) {
        this.text = text;
    }

    void read(byte[] file) {
        broken = !new RichTextTokens(this).read(file);
        flush();
    }

    /** Whether the text ends within a group. */
    boolean broken() {
        return broken;
    }

    List<Child> children() {
        return children;
    }

    /** Adds what stands beside the text: comments, links that it does not show, and properties. */
    void addRest() {
        comments.forEach(comment -> text.line(comment, Layer.COMMENT));
        LeftBehind named = new LeftBehind();
        links.forEach(link -> named.add("Link: ", link, Layer.BESIDE));
        named.addTo(text);
        properties.forEach(property -> text.line(property, Layer.PROPERTY));
    }

    @Override
    public void opens() {
        flush();
        groups.push(group);
        group = group.copy();
    }

    @Override
    public void closes() {
        flush();
        Group ended = group;
        group = groups.isEmpty() ? new Group() : groups.pop();
        if (ended.use != group.use || !ended.label.equals(group.label)) {
            ends(ended);
        }
    }

    /** A destination has ended, with all it held. */
    private void ends(Group ended) {
        String said = ended.held.toString().replaceAll("\\s+", " ").strip();
        switch (ended.use) {
            case COMMENT -> {
                if (!said.isEmpty()) {
                    comments.add("Comment" + (author.isEmpty() ? "" : " by " + author) + ": " + said);
                }
            }
            case AUTHOR_OF_COMMENT -> author = said;
            case PROPERTY -> {
                String value = said.replaceFirst("^Unknown;", "").strip();
                if (!value.isEmpty()) {
                    properties.add(ended.label + ": " + value);
                }
            }
            case INSTRUCTION -> links.addAll(FieldCode.names(said));
            case PICTURE -> hand(picture, RichTextTokens.hex(ended.held));
            case OBJECT ->
                RichTextObject.of(RichTextTokens.hex(ended.held)).ifPresent(object -> {
                    children.addAll(object.files());
                    links.addAll(object.links());
                });
            case BODY, FONTS, COLOURS, NOTHING -> {}
        }
    }

    private void hand(String name, byte[] file) {
        if (file.length > 0) {
            children.add(new Child(name, file));
        }
    }

    @Override
    public void starred() {
        group.starred = true;
    }

    @Override
    public void letter(byte b) {
        bytes.write(b);
    }

    @Override
    public void character(int unit) {
        flush();
        say(Character.toString((char) unit));
    }

    @Override
    public void word(String word, int number, boolean numbered) {
        flush();
        boolean on = !numbered || number != 0;
        switch (word) {
            case "par", "sect", "page" -> lineEnds(true);
            case "line", "softline" -> lineEnds(false);
            case "tab" -> {
                if (group.use == Use.BODY) {
                    text.tab();
                }
            }
            case "cell", "nestcell" -> {
                if (group.use == Use.BODY) {
                    table.cellEnds();
                }
            }
            case "row", "nestrow" -> {
                table.rowEnds();
                lineEnds(false);
            }
            case "trowd" -> table.begins();
            case "clcbpat" -> table.colour(number);
            case "cellx" -> table.cell();
            case "intbl" -> table.enter();
            case "pard" -> {
                table.leave();
                group.ground = 0;
            }
            case "v", "webhidden" -> group.hidden = on;
            case "deleted" -> group.deleted = on;
            case "plain" -> {
                group.hidden = false;
                group.deleted = false;
                group.tiny = false;
                group.ink = 0;
                group.ground = 0;
            }
            case "fs" -> group.tiny = number < 2 * TextLook.SMALLEST;
            case "cf" -> group.ink = number;
            case "cb", "highlight", "chcbpat", "cbpat" -> group.ground = number;
            case "htmlrtf" -> group.outlook = on;
            case "ansicpg" -> charset = codePage("windows-" + number, charset);
            case "f" -> group.font = number;
            case "fcharset" -> {
                if (group.use == Use.FONTS) {
                    fonts.put(group.font, RichTextTokens.charsetOf(number, charset));
                }
            }
            case "red" -> rgb = rgb & 0x00FFFF | colour(number) << 16;
            case "green" -> rgb = rgb & 0xFF00FF | colour(number) << 8;
            case "blue" -> rgb = rgb & 0xFFFF00 | colour(number);
            default -> other(word);
        }
    }

    private int colour(int part) {
        coloured = true;
        return Math.clamp(part, 0, 255);
    }

    private void other(String word) {
        if (RichTextVocabulary.SIGNS.get(word) instanceof String sign) {
            say(sign);
        } else if (RichTextVocabulary.PICTURES.get(word) instanceof String name) {
            picture = name;
        } else if (RichTextVocabulary.USES.get(word) instanceof Use use) {
            begin(use, "");
        } else if (group.use != Use.FONTS && RichTextVocabulary.PROPERTIES.get(word) instanceof String label) {
            begin(Use.PROPERTY, label);
        } else if (RichTextVocabulary.silent(word, group.starred)) {
            begin(Use.NOTHING, word);
        } else if (RichTextVocabulary.apart(word)) {
            lineEnds(false);
        }
        group.starred = false;
    }

    private void begin(Use use, String label) {
        group.use = use;
        group.label = label;
        group.held = new StringBuilder();
    }

    private static Charset codePage(String name, Charset other) {
        try {
            return Charset.forName(name.toLowerCase(Locale.ROOT));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return other;
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            String words = bytes.toString(group.use == Use.BODY ? fonts.getOrDefault(group.font, charset) : charset);
            bytes.reset();
            say(words);
        }
    }

    private void say(String words) {
        switch (group.use) {
            case BODY -> {
                if (!group.outlook) {
                    for (int i = words.isBlank() ? 0 : table.tabsBefore(); i > 0; i--) {
                        text.tab();
                    }
                    text.text(words.replace('\u00A0', ' '), layer());
                }
            }
            case COLOURS ->
                words.chars().filter(c -> c == ';').forEach(c -> {
                    colours.add(coloured ? Paint.luminance(rgb) : null);
                    coloured = false;
                    rgb = 0;
                });
            case FONTS, NOTHING -> {}
            default -> group.held.append(words);
        }
    }

    private Layer layer() {
        if (group.deleted) {
            return Layer.DELETED;
        }
        int ground = group.ground > 0 ? group.ground : table.ground();
        return new TextLook(group.hidden, brightness(group.ink), brightness(ground), group.tiny).layer();
    }

    /** The first colour of the table stands for whatever the program chooses. */
    private @Nullable Double brightness(int colour) {
        return colour > 0 && colour < colours.size() ? colours.get(colour) : null;
    }

    private void lineEnds(boolean paragraph) {
        if (group.use != Use.BODY) {
            group.held.append(' ');
        } else if (paragraph && !table.amongCells()) {
            text.paragraphEnds();
        } else {
            text.lineEnds();
        }
    }
}
