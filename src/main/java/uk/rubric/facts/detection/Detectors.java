package uk.rubric.facts.detection;

import java.util.List;
import java.util.Map;
import uk.rubric.documents.Page;
import uk.rubric.facts.Topic;

/** Finds every kind of detail in a page: each family looks in its own way, then overlaps are settled for all together. */
public final class Detectors implements Detector {

    private final List<Family> families;

    private Detectors(List<Family> families) {
        this.families = List.copyOf(families);
    }

    /** All families of details that a prosecution file can hold; what tells of health and care is found by these terms. */
    public static Detectors of(Map<Topic, List<String>> terms) {
        return new Detectors(List.of(
                new Lookalikes(),
                new DecodedCodes(),
                new Redactions(),
                new CriminalRecordNumbers(),
                new CaseNumbers(),
                new PersonalNumbers(),
                new BankDetails(),
                new VehiclesAndDevices(),
                new OnlineNames(),
                new Telephones(),
                new BirthDates(),
                new BirthPlaces(),
                new Ages(),
                new Addresses(),
                new AddressClues(),
                new Coordinates(),
                new Occupations(),
                new Workplaces(),
                new Schools(),
                new PersonalCircumstances(),
                new DaysAway(),
                new Topics(terms),
                new PersonNames()));
    }

    @Override
    public List<Detection> detect(Page page) {
        PlainText text = PlainText.of(page.text());
        Cues cues = Cues.of(text);
        Sightings sightings = new Sightings(text);
        for (Family family : families) {
            family.find(text, cues, sightings);
        }
        return Overlaps.settle(TownsOfAddresses.withoutTowns(page.text(), sightings.details()), sightings.lookalikes());
    }
}
