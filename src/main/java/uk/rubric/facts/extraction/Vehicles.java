package uk.rubric.facts.extraction;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.rubric.facts.Kind;

/** Tells whose the vehicle is that heads a block of a form: whoever is named below it. */
final class Vehicles {

    private Vehicles() {}

    /** Whether a field holds the mark of a vehicle. */
    static boolean tells(Field field) {
        return field.label().kind().filter(Kind.VRM::equals).isPresent();
    }

    /** "VEHICLE 2: AB12 CDE" and below it "Driver: Jane Example": a vehicle that heads its block is whose the block tells of. */
    static void namedBelow(PageReading page, Map<Integer, CastMember> owners) {
        for (int i = 0; i < page.fields().size(); i++) {
            Field vehicle = page.fields().get(i);
            if (!tells(vehicle) || owners.containsKey(i) || !vehicle.filled()) {
                continue;
            }
            for (int j = i + 1; j < page.fields().size() && page.fields().get(j).block() == vehicle.block(); j++) {
                @Nullable CastMember named = page.fields().get(j).label().names() ? owners.get(j) : null;
                if (named != null) {
                    owners.put(i, named);
                    break;
                }
            }
        }
    }
}
