package uk.rubric.guidance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.rubric.authored.AuthoredFile;
import uk.rubric.authored.Checksum;
import uk.rubric.authored.Fault;

/**
 * The folder of one edition: its paragraphs' pages, the page of its exemptions, and nothing else. An edition that builds on an earlier one
 * holds only the pages that are new or changed, and keeps the earlier one's others as they stand there.
 */
final class EditionFolder {

    private final Path policyDocs;
    private final EditionEntry entry;
    private final Consumer<Fault> faults;
    private final List<AuthoredFile> files = new ArrayList<>();
    private final SortedMap<ParagraphId, Paragraph> paragraphs = new TreeMap<>();
    private List<Exemption> exemptions = List.of();

    private EditionFolder(Path policyDocs, EditionEntry entry, Consumer<Fault> faults) {
        this.policyDocs = policyDocs;
        this.entry = entry;
        this.faults = faults;
    }

    /** The edition with the pages that could be read; absent where there is no folder for it. */
    static Optional<Edition> read(Path policyDocs, EditionEntry entry, List<EditionEntry> all, Consumer<Fault> faults) {
        if (!Files.isDirectory(policyDocs.resolve(entry.folder()))) {
            faults.accept(new Fault(
                    EditionsFile.NAME,
                    entry.line(),
                    "Edition " + entry.number() + " has no pages.",
                    "They belong in the folder " + entry.folder() + "."));
            return Optional.empty();
        }
        return Optional.of(new EditionFolder(policyDocs, entry, faults).edition(all));
    }

    private Edition edition(List<EditionEntry> all) {
        List<Path> paths = pages(entry, all);
        for (Path path : paths) {
            AuthoredFile.read(policyDocs, path, faults).ifPresent(this::take);
        }
        if (paragraphs.isEmpty()) {
            faults.accept(new Fault(entry.folder(), 0, "This edition has no paragraphs.", ""));
        }
        // A page that is there but wrong has its own fault; what other pages say of it is not wrong too.
        Set<ParagraphId> named = paths.stream()
                .flatMap(path -> ParagraphPage.number(AuthoredFile.name(policyDocs, path)).stream())
                .collect(Collectors.toSet());
        References.check(files, named, exemptions, faults);
        String checksum = Checksum.of(files);
        thePagesAreTheFrozenOnes(checksum);
        return new Edition(
                entry.number(),
                entry.inForce(),
                entry.until(),
                entry.approvedBy(),
                checksum,
                entry.rules(),
                paragraphs,
                exemptions);
    }

    /** The edition's own pages, and those of the edition it builds on for which it has none. */
    private List<Path> pages(EditionEntry of, List<EditionEntry> all) {
        List<Path> pages = new ArrayList<>(AuthoredFile.below(policyDocs, policyDocs.resolve(of.folder()), faults));
        Set<String> own = pages.stream().map(this::matter).collect(Collectors.toSet());
        of.buildsOn()
                .flatMap(base -> all.stream()
                        .takeWhile(earlier -> earlier != of)
                        .filter(earlier -> earlier.number().equals(base))
                        .findFirst())
                .ifPresent(base -> pages(base, all).stream()
                        .filter(page -> !own.contains(matter(page)))
                        .forEach(pages::add));
        return pages;
    }

    /** What a page is about: the number of its paragraph, else its name in the edition's folder. */
    private String matter(Path page) {
        String name = AuthoredFile.name(policyDocs, page);
        return ParagraphPage.number(name).map(ParagraphId::toString).orElseGet(() -> name.substring(name.indexOf('/')));
    }

    private void take(AuthoredFile file) {
        files.add(file);
        if (file.name().endsWith("/" + ExemptionsPage.NAME)) {
            exemptions = ExemptionsPage.read(file, faults);
            return;
        }
        ParagraphPage.read(file, faults).ifPresent(paragraph -> {
            Paragraph earlier = paragraphs.putIfAbsent(paragraph.id(), paragraph);
            if (earlier != null) {
                faults.accept(new Fault(
                        file.name(),
                        0,
                        "Paragraph " + paragraph.id() + " is written twice.",
                        "The other one is " + earlier.file() + "."));
            }
        });
    }

    /** Cases are re-checked under the words that were in force; words that changed afterwards would change old answers. */
    private void thePagesAreTheFrozenOnes(String checksum) {
        entry.checksum()
                .filter(frozen -> !frozen.equals(checksum))
                .ifPresent(frozen -> faults.accept(new Fault(
                        EditionsFile.NAME,
                        entry.checksumLine(),
                        "The pages of edition " + entry.number() + " are not those that were frozen; theirs is "
                                + checksum + ".",
                        "Put them back as they were, and make the change in a new edition.")));
    }
}
