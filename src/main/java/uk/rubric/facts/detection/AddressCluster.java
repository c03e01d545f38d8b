package uk.rubric.facts.detection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.rubric.facts.detection.AddressPiece.Sort;

/** The pieces that stand together as one address, and what they make together: an address, a place, or a postcode alone. */
final class AddressCluster {

    private final int start;
    private final Set<Sort> sorts = EnumSet.noneOf(Sort.class);
    private int end;
    private boolean masked;

    private AddressCluster(AddressPiece first) {
        start = first.start();
        add(first);
    }

    /** The clusters of pieces that are sorted by their place. Nothing follows a postcode but what overlaps it. */
    static List<AddressCluster> of(List<AddressPiece> pieces, AddressJoints joints) {
        List<AddressCluster> clusters = new ArrayList<>();
        for (AddressPiece piece : pieces) {
            if (!clusters.isEmpty() && clusters.getLast().takes(piece, joints)) {
                clusters.getLast().add(piece);
            } else {
                clusters.add(new AddressCluster(piece));
            }
        }
        return clusters;
    }

    private boolean takes(AddressPiece piece, AddressJoints joints) {
        // No town stands before a house number.
        boolean house = piece.sort() == Sort.NUMBERED || piece.sort() == Sort.NUMBERED_WEAK;
        boolean town = sorts.size() == 1 && sorts.contains(Sort.PLACE);
        return piece.start() < end || !postcode() && !(town && house) && joints.join(end, piece);
    }

    private void add(AddressPiece piece) {
        // "London Road": the town in a street's name is none.
        if (piece.sort() != Sort.PLACE || piece.end() > end) {
            sorts.add(piece.sort());
        }
        end = Math.max(end, piece.end());
        masked |= piece.masked();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether some of it is masked. */
    boolean masked() {
        return masked;
    }

    boolean postcode() {
        return sorts.contains(Sort.POSTCODE);
    }

    boolean onlyPostcode() {
        return postcode() && sorts.size() == 1;
    }

    private boolean numbered() {
        return sorts.contains(Sort.NUMBERED) || sorts.contains(Sort.NUMBERED_WEAK);
    }

    private boolean house() {
        return sorts.contains(Sort.HOUSE_AND_STREET);
    }

    /** Whether the pieces are an address; a street or house by name needs its town, or a cue that somebody lives or works there. */
    boolean address(boolean announced) {
        boolean street = sorts.contains(Sort.STREET);
        boolean named = sorts.contains(Sort.NAMED) || sorts.contains(Sort.FLAT);
        return postcode()
                || numbered()
                || house()
                || named && street
                || (named || street) && (announced || sorts.contains(Sort.PLACE));
    }

    /** Whether nothing but the number of a flat is there, which leads to a home only for who knows the house. */
    boolean onlyFlat() {
        return sorts.contains(Sort.FLAT) && sorts.size() == 1;
    }

    /** Whether the pieces tell only of a place that many share: a street and its town. */
    boolean location(boolean announced) {
        return !announced
                && !postcode()
                && !numbered()
                && !house()
                && !sorts.contains(Sort.FLAT)
                && !sorts.contains(Sort.NAMED);
    }

    /** Whether nothing but the name of a house tells more than the street, so that the house may be an inn or a shop. */
    boolean namedHouse() {
        return !postcode() && !numbered() && !sorts.contains(Sort.FLAT) && (house() || sorts.contains(Sort.NAMED));
    }

    /** Whether the pieces leave no doubt. */
    boolean sure(boolean announced) {
        return announced || postcode() || sorts.contains(Sort.NUMBERED);
    }
}
