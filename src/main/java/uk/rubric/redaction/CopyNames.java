package uk.rubric.redaction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.rubric.documents.CaseDocument;
import uk.rubric.documents.DocumentId;

/** What the copies of a case's documents are called: as the documents, without what findings say of their names. */
final class CopyNames {

    private final Map<DocumentId, String> paths = new HashMap<>();

    /**
     * Names copies.
     *
     * @param plans of all documents, what lies within another after it
     */
    CopyNames(Collection<DocumentPlan> plans) {
        Set<String> taken = new HashSet<>();
        for (DocumentPlan plan : plans) {
            CaseDocument document = plan.document();
            String within = document.container()
                    .flatMap(container -> Optional.ofNullable(paths.get(container)))
                    .map(path -> path + "/")
                    .orElseGet(() -> document.path()
                            .substring(
                                    0,
                                    document.path().length()
                                            - document.fileName().length()));
            paths.put(document.id(), unique(within, plan.nameOfCopy(), taken));
        }
    }

    /** Where a copy lies within the folder of copies. */
    String path(CaseDocument document) {
        return paths.getOrDefault(document.id(), document.path());
    }

    /** Two names may be the same without what went from them. */
    private static String unique(String folder, String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String path = folder + name;
        for (int i = 2; !taken.add(path); i++) {
            path = folder + stem + " (" + i + ")" + ending;
        }
        return path;
    }
}
