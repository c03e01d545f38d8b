package uk.rubric.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.rubric.documents.Page;
import uk.rubric.facts.Kind;
import uk.rubric.facts.detection.Detectors;

/**
 * Counts how many outside identifier vectors are found behind their label and without it, and how many strings that are no identifier are
 * taken for one where nothing announces them. Lines are {@code value,kind,valid|invalid,source}.
 */
final class IdentifierVectors {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("PNC", "PNC ID: "),
            Map.entry("CRO", "CRO No: "),
            Map.entry("ASN", "ASN: "),
            Map.entry("URN", "URN: "),
            Map.entry("CCR", "Court Case ref: "),
            Map.entry("NHS", "NHS No: "),
            Map.entry("NINO", "NI number: "),
            Map.entry("DRIVER", "Driver No: "),
            Map.entry("UTR", "UTR: "),
            Map.entry("PAN", "card "),
            Map.entry("IBAN", "IBAN "),
            Map.entry("VRM", "vehicle "),
            Map.entry("IMEI", "IMEI "),
            Map.entry("PHONE", "Tel: "),
            Map.entry("POSTCODE", "Postcode: "),
            Map.entry("EMAIL", ""),
            Map.entry("IP", "IP "),
            Map.entry("MAC", "MAC "),
            Map.entry("PASSPORT", "Passport number: "),
            Map.entry("PRISON", "Prison No: "),
            Map.entry("CRIMEREF", "Crime ref: "),
            Map.entry("CAD", ""),
            Map.entry("COLLAR", ""),
            Map.entry("CROWN-CASE", "Case No: "));

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("PNC", Kind.PNC_ID),
            Map.entry("CRO", Kind.CRO),
            Map.entry("ASN", Kind.ASN),
            Map.entry("URN", Kind.URN),
            Map.entry("CCR", Kind.CASE_REFERENCE),
            Map.entry("NHS", Kind.NHS_NUMBER),
            Map.entry("NINO", Kind.NI_NUMBER),
            Map.entry("DRIVER", Kind.DRIVER_NUMBER),
            Map.entry("UTR", Kind.TAX_REFERENCE),
            Map.entry("PAN", Kind.CARD),
            Map.entry("IBAN", Kind.IBAN),
            Map.entry("VRM", Kind.VRM),
            Map.entry("IMEI", Kind.DEVICE_ID),
            Map.entry("PHONE", Kind.PHONE),
            Map.entry("POSTCODE", Kind.POSTCODE),
            Map.entry("EMAIL", Kind.EMAIL),
            Map.entry("IP", Kind.IP_ADDRESS),
            Map.entry("MAC", Kind.DEVICE_ID),
            Map.entry("PASSPORT", Kind.PASSPORT),
            Map.entry("PRISON", Kind.PRISON_NUMBER),
            Map.entry("CRIMEREF", Kind.CASE_REFERENCE),
            Map.entry("CAD", Kind.CASE_REFERENCE),
            Map.entry("COLLAR", Kind.POLICE_NUMBER),
            Map.entry("CROWN-CASE", Kind.CASE_REFERENCE));

    private IdentifierVectors() {}

    /** The table, and the misses by line of the file, never the values. */
    static String table(Path file, Detectors detectors) throws IOException {
        if (!Files.exists(file)) {
            return "Identifier vectors: not there.\n";
        }
        Map<String, int[]> counts = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", 4);
            Kind kind = fields.length < 4 ? null : KINDS.get(fields[1]);
            if (kind == null) {
                continue;
            }
            int[] count = counts.computeIfAbsent(fields[1], name -> new int[5]);
            boolean bare = found(detectors, fields[0], kind);
            if (fields[2].equals("valid")) {
                boolean behindLabel = found(detectors, LABELS.get(fields[1]) + fields[0], kind);
                count[0]++;
                count[1] += behindLabel ? 1 : 0;
                count[2] += bare ? 1 : 0;
                if (!behindLabel) {
                    missed.add(fields[1] + " in line " + (i + 1));
                }
            } else {
                count[3]++;
                count[4] += bare ? 1 : 0;
            }
        }
        StringBuilder table = new StringBuilder("## Identifier vectors\n\n| kind | valid | found behind the label | found alone | invalid | taken alone |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
        counts.forEach((name, count) -> table.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d |%n", name, count[0], count[1], count[2], count[3], count[4])));
        return table.append("\nMissed behind their label: ").append(missed.isEmpty() ? "none" : String.join(", ", missed)).append(".\n").toString();
    }

    private static boolean found(Detectors detectors, String text, Kind kind) {
        return detectors.detect(Page.ofText(1, text)).stream().anyMatch(detection -> detection.kind() == kind);
    }
}
