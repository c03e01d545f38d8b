package uk.rubric.facts.detection;

import java.util.List;

/**
 * A person of the case whose name is to be recognised in every writing.
 *
 * @param personKey the person's id within the case
 * @param writings the name as the case writes it, in any order of its parts; aliases too
 * @param official whether it is somebody who is named for an office (police, court, doctor)
 */
public record KnownName(String personKey, List<String> writings, boolean official) {
    public KnownName {
        writings = List.copyOf(writings);
    }

    /** The key only. */
    @Override
    public String toString() {
        return "KnownName[" + personKey + "]";
    }
}
