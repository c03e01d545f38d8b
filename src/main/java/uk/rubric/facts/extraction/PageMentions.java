package uk.rubric.facts.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.rubric.documents.Layer;
import uk.rubric.documents.Stretch;
import uk.rubric.documents.TextRange;
import uk.rubric.facts.Form;
import uk.rubric.facts.Kind;
import uk.rubric.facts.Mention;
import uk.rubric.facts.Owner;
import uk.rubric.facts.PrivateText;
import uk.rubric.facts.Setting;
import uk.rubric.facts.Shown;
import uk.rubric.facts.Use;
import uk.rubric.facts.detection.CanonicalForms;
import uk.rubric.facts.detection.Detection;

/** Makes the mentions of one page: every detail with its owner and with how and where it is shown. */
final class PageMentions {

    /** On an identity band the birthday is printed DD-Mmm-YYYY near LASTNAME Firstname: NHS standard DSCN 04/2009. */
    private static final String BAND_NAME = "\\b[A-Z][A-Z'\\-]{1,40}+,?[ \\t]{1,8}[A-Z][a-z]{1,40}";

    private static final String BAND_BORN = "\\b\\d{2}[- ][A-Z][a-z]{2}[- ]\\d{4}\\b";
    private static final String BAND_REST = "[^\\n]{0,60}";
    private static final Pattern BAND = Pattern.compile(BAND_NAME + BAND_REST + "(?:\\n" + BAND_REST + "){0,4}?"
            + BAND_BORN + "|" + BAND_BORN + "(?:" + BAND_REST + "\\n){0,3}?" + BAND_REST + BAND_NAME + "\\b");

    /** The band's other lines stand no farther away than this. */
    private static final int BAND_MARGIN = 120;

    private static final Set<Kind> ON_BANDS = EnumSet.of(
            Kind.PERSON_NAME,
            Kind.DATE_OF_BIRTH,
            Kind.NHS_NUMBER,
            Kind.HOSPITAL_NUMBER,
            Kind.ADDRESS,
            Kind.POSTCODE,
            Kind.AGE);

    private final PageReading page;
    private final PageCast cast;
    private final List<Spot> spots;
    private final Ownership ownership;
    private final Optional<TextRange> band;
    /** Names as the detector read them, where they hold no more than one name of somebody known. */
    private final Map<Spot, TextRange> wider = new HashMap<>();

    private final List<Draft> drafts = new ArrayList<>();

    private PageMentions(PageReading page, PageCast cast, List<Spot> spots, Ownership ownership) {
        this.page = page;
        this.cast = cast;
        this.spots = spots;
        this.ownership = ownership;
        this.band = band(page);
    }

    /** A mention without its number. */
    record Draft(
            Kind kind,
            TextRange range,
            Owner owner,
            String canonical,
            Use use,
            Shown shown,
            Setting setting,
            Layer layer) {}

    /** All mentions of a page in the order of their places, numbered from a given number on. */
    static List<Mention> of(PageReading page, PageCast cast, List<Spot> spots, Ownership ownership, int firstNumber) {
        PageMentions mentions = new PageMentions(page, cast, spots, ownership);
        mentions.collect();
        List<Mention> numbered = new ArrayList<>();
        for (Draft draft : mentions.sorted()) {
            numbered.add(mentions.mention(draft, "m" + (firstNumber + numbered.size())));
        }
        return numbered;
    }

    private List<Draft> sorted() {
        drafts.sort(
                java.util.Comparator.comparingInt((Draft draft) -> draft.range().start())
                        .thenComparingInt(draft -> draft.range().end())
                        .thenComparing(Draft::kind));
        return drafts;
    }

    private Mention mention(Draft draft, String id) {
        PrivateText value = new PrivateText(draft.shown() == Shown.MASKED ? "" : page.text(draft.range()));
        return new Mention(
                id,
                draft.kind(),
                page.place(draft.range()),
                draft.owner(),
                value,
                draft.shown() == Shown.MASKED || draft.canonical().equals(value.reveal())
                        ? value
                        : new PrivateText(draft.canonical()),
                page.form().form(),
                page.form().side(),
                draft.use(),
                draft.shown(),
                draft.setting(),
                draft.layer());
    }

    private void collect() {
        int next = 0;
        for (Detection detection : page.detections()) {
            if (detection.kind() == Kind.REDACTION) {
                redaction(detection);
            } else if (detection.kind() == Kind.PERSON_NAME || detection.kind() == Kind.FORMER_NAME) {
                while (next < spots.size()
                        && spots.get(next).range().end() <= detection.range().start()) {
                    next++;
                }
                boolean spotted = next < spots.size() && spots.get(next).range().overlaps(detection.range());
                if (spotted) {
                    widen(next, detection.range());
                } else if (named(detection)) {
                    add(
                            detection.kind(),
                            detection.range(),
                            ownership.ofName(detection),
                            detection.canonical(),
                            detection.use(),
                            detection.shown());
                }
            } else {
                Ownership.Decided decided = ownership.of(detection);
                add(
                        detection.kind(),
                        detection.range(),
                        banded(detection, decided.owner()),
                        detection.canonical(),
                        decided.use(),
                        detection.shown());
            }
        }
        for (Spot spot : spots) {
            String name = CanonicalForms.name(page.text(spot.range()));
            TextRange range = wider.getOrDefault(spot, spot.range());
            add(Kind.PERSON_NAME, range, ownership.named(spot), name, Use.UNKNOWN, Shown.VISIBLE);
        }
        if (!page.form().form().ofCriminalRecord()) {
            for (TextRange record : Antecedents.in(page.text())) {
                add(
                        Kind.PREVIOUS_CONVICTIONS,
                        record,
                        ownership.meant(record, Use.UNKNOWN),
                        "",
                        Use.UNKNOWN,
                        Shown.VISIBLE);
            }
        }
        covered();
    }

    /** "J Sample" and "Jane-Ann Sample" are read whole, though only the surname is known; "Jane and Jack Sample" stay two. */
    private void widen(int spot, TextRange name) {
        boolean one = spot + 1 >= spots.size() || !spots.get(spot + 1).range().overlaps(name);
        TextRange known = spots.get(spot).range();
        if (one && name.length() > known.length()) {
            wider.put(
                    spots.get(spot),
                    new TextRange(Math.min(known.start(), name.start()), Math.max(known.end(), name.end())));
        }
    }

    /** Whether a name is one: what the forms print in capitals beside a name is none. */
    private boolean named(Detection detection) {
        String written = page.text(detection.range());
        // In a chat's small letters the detector alone can tell a name.
        return detection.shown() == Shown.MASKED
                || Character.isLowerCase(written.charAt(0))
                || Name.parse(written).isPresent();
    }

    private void redaction(Detection detection) {
        Redactions.Told told = Redactions.tell(page, cast, detection.range(), ownership);
        add(told.kind(), detection.range(), told.owner(), "", told.use(), detection.shown());
    }

    /** Text under a box that holds no detail of its own is still a redaction that can be undone. */
    private void covered() {
        for (Stretch stretch : page.page().stretches()) {
            if (stretch.layer() == Layer.COVERED
                    && page.text(stretch.range()).chars().anyMatch(Character::isLetterOrDigit)
                    && drafts.stream().noneMatch(draft -> draft.range().overlaps(stretch.range()))) {
                add(
                        Kind.HIDDEN_TEXT,
                        stretch.range(),
                        ownership.meant(stretch.range(), Use.UNKNOWN),
                        "",
                        Use.UNKNOWN,
                        Shown.COVERED);
            }
        }
    }

    private void add(Kind kind, TextRange range, Owner owner, String canonical, Use use, Shown shown) {
        Layer layer = page.page().layerOf(range);
        drafts.add(
                new Draft(kind, range, owner, canonical, use, shown(shown, layer), setting(kind, range, layer), layer));
    }

    private static Shown shown(Shown shown, Layer layer) {
        boolean recoverable = switch (layer) {
            case COVERED, INVISIBLE, HIDDEN, DELETED, DISCARDED -> true;
            default -> false;
        };
        return recoverable && shown != Shown.MASKED ? Shown.COVERED : shown;
    }

    private Setting setting(Kind kind, TextRange range, Layer layer) {
        if (!layer.visible()) {
            return Setting.HIDDEN;
        }
        if (ON_BANDS.contains(kind) && onBand(range)) {
            return Setting.WRISTBAND;
        }
        if (page.page().fromPicture() && photograph(page.form().form())) {
            return Setting.PICTURE;
        }
        return ownership.field(range).isPresent() ? Setting.LABELLED_FIELD : Setting.NARRATIVE;
    }

    /** A scanned form is a form; only what no form claims is a photograph. */
    private static boolean photograph(Form form) {
        return form == Form.EXHIBIT || form == Form.UNKNOWN || form == Form.OTHER;
    }

    private static Optional<TextRange> band(PageReading page) {
        if (!page.page().fromPicture() && page.form().form() != Form.EXHIBIT) {
            return Optional.empty();
        }
        Matcher matcher = BAND.matcher(page.text());
        return matcher.find() ? Optional.of(new TextRange(matcher.start(), matcher.end())) : Optional.empty();
    }

    private boolean onBand(TextRange range) {
        return band.filter(
                        found -> range.start() < found.end() + BAND_MARGIN && range.end() + BAND_MARGIN > found.start())
                .isPresent();
    }

    /** A band is one person's: whoever is named on it owns the rest. */
    private Owner banded(Detection detection, Owner owner) {
        if (owner instanceof Owner.Known || !ON_BANDS.contains(detection.kind()) || !onBand(detection.range())) {
            return owner;
        }
        List<Spot> named = spots.stream().filter(spot -> onBand(spot.range())).toList();
        boolean one = !named.isEmpty()
                && named.stream()
                        .allMatch(spot -> spot.member() == named.getFirst().member());
        return one ? ownership.onBand(named.getFirst().member()) : owner;
    }
}
