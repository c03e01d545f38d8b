package uk.rubric.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Fault;
import uk.rubric.guidance.Edition;

/** The tables and parameters of a rules folder, each of which stands in a file with a fixed name. */
final class ValueFiles {

    private static final Set<String> NAMES = Set.of(
            TablesReader.WHO_MAY_SEE_WHAT,
            TablesReader.ONE_FINDING,
            ParametersReader.CERTAINTY,
            ParametersReader.MODIFIERS,
            ParametersReader.LIMITS,
            LexiconReader.LABELS,
            LexiconReader.FORMS,
            LexiconReader.WORDS);

    private final SortedMap<String, AuthoredFile> files = new TreeMap<>();
    private final List<Fault> faults;

    ValueFiles(List<Fault> faults) {
        this.faults = faults;
    }

    /** Takes a file that is one of them; false where it is another. */
    boolean take(AuthoredFile file) {
        boolean ours = NAMES.contains(file.name());
        if (ours) {
            files.put(file.name(), file);
        }
        return ours;
    }

    /** Those that are there, by their names. */
    Collection<AuthoredFile> files() {
        return files.values();
    }

    Tables tables(Edition edition) {
        TablesReader reader = new TablesReader(edition, faults);
        return new Tables(
                read(TablesReader.WHO_MAY_SEE_WHAT, reader::neverServed),
                read(TablesReader.ONE_FINDING, reader::precedence));
    }

    Parameters parameters(Edition edition) {
        ParametersReader reader = new ParametersReader(edition, faults);
        LexiconReader words = new LexiconReader(faults);
        return new Parameters(
                read(ParametersReader.CERTAINTY, reader::likelyOwner),
                read(ParametersReader.MODIFIERS, reader::modifiers),
                read(ParametersReader.LIMITS, reader::limits),
                read(LexiconReader.LABELS, words::labels),
                read(LexiconReader.FORMS, words::formSigns),
                read(LexiconReader.WORDS, words::words));
    }

    private <T> List<T> read(String name, Function<AuthoredFile, List<T>> reader) {
        Optional<AuthoredFile> file = Optional.ofNullable(files.get(name));
        if (file.isEmpty()) {
            faults.add(new Fault(name, 0, "This file is missing.", "A rulebook cannot run without it."));
        }
        return file.map(reader).orElse(List.of());
    }
}
